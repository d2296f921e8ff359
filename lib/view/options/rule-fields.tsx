import { useId } from 'preact/hooks';
import { type WordCategory, wordCategories } from '@/lib/model/category';
import type { Fix } from '@/lib/model/finding';
import { roleNames, roles } from '@/lib/model/role';
import { severities } from '@/lib/model/severity';
import { Choices } from './choices';
import { FormField } from './form-field';
import type { entryFields, RuleEntry } from './rule-entry';
import { severityNames } from './severity-label';

type FieldName = (typeof entryFields)[number];

interface Props {
  readonly entry: RuleEntry;
  /** Whether the rule also holds patterns, which this form does not show. */
  readonly hasPatterns: boolean;
  findProblem(field: FieldName): string | undefined;
  onChange(field: FieldName, part: Partial<RuleEntry>): void;
}

const isCategory = (key: string): key is WordCategory => Object.hasOwn(wordCategories, key);

const categories = Object.keys(wordCategories).filter(isCategory);

const fixes: readonly { value: Fix['do']; name: string; meaning: string }[] = [
  { value: 'none', name: 'Only say so', meaning: 'The tip, nothing more' },
  { value: 'replace', name: 'Replace', meaning: 'Offer other words' },
  { value: 'remove', name: 'Remove', meaning: 'Offer to take them out' },
  { value: 'phone', name: 'Phone', meaning: 'Take it by phone' },
];

/** Everything that makes a rule, top to bottom. */
export function RuleFields({ entry, hasPatterns, findProblem, onChange }: Props) {
  return (
    <>
      <FormField
        label="The words"
        hint={
          <>
            One phrase a line. “…” stands for up to three words. Any inflection and any case is
            found: “play favourites” also finds “Playing favourites”.
            {hasPatterns && ' This rule has patterns too; they stay as they are.'}
          </>
        }
        placeholder={'circle back\nas … already told you'}
        rows={3}
        value={entry.phrases}
        problem={findProblem('phrases')}
        onInput={(phrases) => onChange('phrases', { phrases })}
      />
      <FormField
        label="What to say"
        hint="Why, in a sentence or two, as a mentor would say it."
        rows={2}
        maxLength={600}
        value={entry.tip}
        problem={findProblem('tip')}
        onInput={(tip) => onChange('tip', { tip })}
      />
      <div class="side-by-side">
        <FormField
          label="Title"
          maxLength={80}
          value={entry.title}
          problem={findProblem('title')}
          onInput={(title) => onChange('title', { title })}
        />
        <CategoryField entry={entry} onChange={onChange} problem={findProblem('category')} />
      </div>
      <Choices
        legend="How serious"
        type="radio"
        choices={severities.map((value) => ({ value, ...severityNames[value] }))}
        chosen={[entry.severity]}
        problem={findProblem('severity')}
        onChoose={(severity) => onChange('severity', { severity })}
      />
      <FixField entry={entry} onChange={onChange} problem={findProblem('fix')} />
      <Choices
        legend="Who for"
        hint="Nobody ticked: it speaks when leadership or HR reads; a stop or a warn also when the reader is not known."
        type="checkbox"
        choices={roles.map((value) => ({ value, name: roleNames[value] }))}
        chosen={entry.to}
        problem={findProblem('to')}
        onChoose={(role, isChosen) =>
          onChange('to', {
            to: roles.filter((each) => (each === role ? isChosen : entry.to.includes(each))),
          })
        }
      />
    </>
  );
}

interface PartProps extends Pick<Props, 'entry' | 'onChange'> {
  readonly problem: string | undefined;
}

function FixField({ entry, onChange, problem }: PartProps) {
  return (
    <Choices
      legend="What to do"
      type="radio"
      choices={fixes}
      chosen={[entry.fix]}
      problem={entry.fix === 'replace' ? undefined : problem}
      onChoose={(fix) => onChange('fix', { fix })}
    >
      {entry.fix === 'replace' && (
        <FormField
          label="Replace with"
          hint="One wording a line, the best first, five at most."
          rows={2}
          value={entry.wordings}
          problem={problem}
          onInput={(wordings) => onChange('fix', { wordings })}
        />
      )}
    </Choices>
  );
}

function CategoryField({ entry, onChange, problem }: PartProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>Kind</label>
      <select
        id={id}
        value={entry.category}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => {
          const category = categories.find((each) => each === currentTarget.value);
          if (category) onChange('category', { category });
        }}
      >
        {categories.map((category) => (
          <option key={category} value={category}>
            {wordCategories[category]}
          </option>
        ))}
      </select>
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  );
}
