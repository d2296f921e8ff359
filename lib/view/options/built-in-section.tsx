import { useState } from 'preact/hooks';
import { checklistCategories, wordCategories } from '@/lib/model/category';
import type { Rule } from '@/lib/model/rule';
import { secondReader } from '@/lib/model/weights';
import { Examples } from './examples';
import { FormField } from './form-field';
import { SecondReader } from './second-reader';
import { SeverityLabel } from './severity-label';
import { Switch } from './switch';

export interface BuiltInProps {
  readonly builtIn: readonly Rule[];
  readonly off: readonly string[];
  onToggle(id: string, isOn: boolean): Promise<void>;
}

const categoryNames = Object.entries({ ...wordCategories, ...checklistCategories });

/** The rules that come with the coach, by category, with a switch each. */
export function BuiltInSection({ builtIn, off, onToggle }: BuiltInProps) {
  const [sought, setSought] = useState('');
  const found = builtIn.filter((rule) => isAbout(rule, sought.trim().toLowerCase()));
  return (
    <section class="section" id="built-in" aria-labelledby="built-in-title">
      <h2 id="built-in-title">Built-in rules</h2>
      <p class="lead">What the coach knows. Switch off what doesn’t suit you.</p>
      <SecondReader isOn={!off.includes(secondReader)} onToggle={onToggle} />
      <FormField label="Find a rule" problem={undefined} value={sought} onInput={setSought} />
      <p class="unseen" role="status">
        {sought.trim() && `${found.length} of ${builtIn.length} rules`}
      </p>
      {found.length === 0 && <p class="empty">No rule speaks of that.</p>}
      {categoryNames.map(([category, name]) => {
        const rules = found.filter((rule) => rule.category === category);
        if (rules.length === 0) return null;
        return (
          <div class="group" key={category}>
            <h3 id={`category-${category}`}>{name}</h3>
            <ul class="rows" aria-labelledby={`category-${category}`}>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <BuiltInRule
                    rule={rule}
                    isOn={!off.includes(rule.id)}
                    onToggle={(isOn) => onToggle(rule.id, isOn)}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface RowProps {
  readonly rule: Rule;
  readonly isOn: boolean;
  onToggle(isOn: boolean): Promise<void>;
}

function BuiltInRule({ rule, isOn, onToggle }: RowProps) {
  const severity = 'severity' in rule ? rule.severity : undefined;
  return (
    <article class="row" data-off={!isOn} aria-label={rule.title}>
      <div class="head">
        <div class="names">
          <h4>{rule.title}</h4>
          <SeverityLabel severity={severity} />
        </div>
        <Switch isOn={isOn} label={`“${rule.title}” is on`} onToggle={onToggle} />
      </div>
      <p class="tip">{rule.tip}</p>
      <Examples examples={rule.examples} severity={severity} />
    </article>
  );
}

function isAbout({ title, tip, id }: Rule, sought: string): boolean {
  return [title, tip, id].some((text) => text.toLowerCase().includes(sought));
}
