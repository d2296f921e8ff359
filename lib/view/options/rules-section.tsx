import { useRef, useState } from 'preact/hooks';
import type { RuleSource } from '@/lib/model/rule';
import { DeletableList } from './deletable-list';
import type { Problems } from './problems';
import { RuleForm } from './rule-form';
import { makeRuleId } from './rule-id';
import { RuleRow } from './rule-row';
import type { OnTry } from './try-out';
import { useFocusBack } from './use-focus-back';

export interface RulesProps {
  /** The person's own rules. */
  readonly rules: readonly RuleSource[];
  /** Ids of rules, built-in or custom, that are switched off. */
  readonly off: readonly string[];
  /** Saves a new rule, or the changed one with the same id; answers what was expected, by field. */
  onSave(rule: RuleSource): Promise<Problems | undefined>;
  onDelete(id: string): Promise<void>;
  onToggle(id: string, isOn: boolean): Promise<void>;
  readonly onTry: OnTry;
}

interface Props extends RulesProps {
  /** Ids a new rule can't have, besides those of `rules` and `off`. */
  readonly takenIds: readonly string[];
}

/** The person's own rules: each with its switch, and a form to write one. */
export function RulesSection(props: Props) {
  const { rules, off, takenIds, onSave, onDelete, onToggle, onTry } = props;
  const [isAdding, setAdding] = useState(false);
  const add = useFocusBack(isAdding);
  // Ids that were given out are not given out again, so that an undone deletion finds its own free.
  const seen = useRef(new Set<string>());
  for (const { id } of rules) seen.current.add(id);
  const form = {
    onSave,
    onTry,
    makeId: (title: string) => makeRuleId(title, new Set([...seen.current, ...off, ...takenIds])),
  };

  return (
    <section class="section" id="rules" aria-labelledby="rules-title">
      <div class="section-head">
        <h2 id="rules-title">Your rules</h2>
        {!isAdding && (
          <button type="button" class="button primary" ref={add} onClick={() => setAdding(true)}>
            Add a rule
          </button>
        )}
      </div>
      <p class="lead">
        Words you would rather not send, and what you would tell yourself about them.
      </p>
      {isAdding && <RuleForm {...form} rule={undefined} onClose={() => setAdding(false)} />}
      {rules.length === 0 && !isAdding && <Empty />}
      <RuleList {...{ rules, off, onSave, onDelete, onToggle }} form={form} />
    </section>
  );
}

interface ListProps extends Omit<RulesProps, 'onTry'> {
  readonly form: Pick<Parameters<typeof RuleRow>[0], 'onSave' | 'onTry' | 'makeId'>;
}

function RuleList({ rules, off, onSave, onDelete, onToggle, form }: ListProps) {
  const wasOff = useRef(new Set<string>());
  return (
    <DeletableList
      things={rules}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      onDelete={async ({ id }) => {
        if (off.includes(id)) wasOff.current.add(id);
        await onDelete(id);
      }}
      onRestore={async (rule) => {
        const problems = await onSave(rule);
        if (problems) throw new Error(Object.values(problems).join(' '));
        if (wasOff.current.delete(rule.id)) await onToggle(rule.id, false);
      }}
      draw={(rule, remove) => (
        <RuleRow
          {...form}
          rule={rule}
          isOn={!off.includes(rule.id)}
          onToggle={(isOn) => onToggle(rule.id, isOn)}
          onDelete={remove}
        />
      )}
    />
  );
}

function Empty() {
  return (
    <p class="empty">
      None yet. Is there a phrase you always regret? “As I already told you” is a good first one.
    </p>
  );
}
