import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from './failure';
import { findProblem, findUnplaced, type Problems, withoutField } from './problems';
import {
  entryFields,
  type FlagSource,
  findMissing,
  type RuleEntry,
  toEntry,
  toRule,
} from './rule-entry';
import { RuleFields } from './rule-fields';
import { type OnTry, TryOut } from './try-out';
import { useAttempt } from './use-attempt';
import { WorkButton } from './work-button';

export interface RuleFormProps {
  /** The rule to change; `undefined` for a new one. */
  readonly rule: FlagSource | undefined;
  makeId(title: string): string;
  /** Saves, or says what was expected, by field. */
  onSave(rule: FlagSource): Promise<Problems | undefined>;
  readonly onTry: OnTry;
  onClose(): void;
}

/** Writes or changes one rule. What was typed stays until it is saved or given up. */
export function RuleForm({ rule, makeId, onSave, onTry, onClose }: RuleFormProps) {
  const [entry, setEntry] = useState(() => toEntry(rule));
  const [problems, setProblems] = useState<Problems>({});
  const { isBusy, failure, run } = useAttempt();
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const first = refusals === 0 ? 'textarea' : '[aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [refusals]);

  const change = (field: (typeof entryFields)[number], part: Partial<RuleEntry>) => {
    setEntry((before) => ({ ...before, ...part }));
    setProblems((before) => withoutField(before, field));
  };

  const save = async (): Promise<void> => {
    const missing = findMissing(entry, rule);
    const asked = Object.keys(missing).length > 0 ? { value: missing } : await run(send);
    if (asked && !asked.value) return onClose();
    setProblems(asked?.value ?? {});
    setRefusals((before) => before + 1);
  };
  const send = () => onSave(toRule(entry, rule?.id ?? makeId(entry.title), rule));

  return (
    <form
      class="card form"
      ref={form}
      noValidate
      aria-label={rule ? `Change “${rule.title}”` : 'New rule'}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RuleFields
        entry={entry}
        hasPatterns={Boolean(rule?.match?.length || rule?.regex?.length)}
        findProblem={(field) => findProblem(problems, field)}
        onChange={change}
      />
      <TryOut rule={toTrial(entry, rule)} onTry={onTry} />
      <Failure text={failure ?? (findUnplaced(problems, entryFields).join(' ') || undefined)} />
      <div class="actions">
        <WorkButton type="submit" class="button primary" isBusy={isBusy}>
          Save rule
        </WorkButton>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** The rule as typed so far, made whole enough to be tried before it has a title. */
function toTrial(entry: RuleEntry, base: FlagSource | undefined): FlagSource {
  const rule = toRule(entry, 'try-out', base);
  const fix = Object.hasOwn(findMissing(entry, base), 'fix') ? { do: 'none' as const } : rule.fix;
  return {
    ...rule,
    title: rule.title || 'Untitled',
    tip: rule.tip || 'Not said yet',
    ...(fix && { fix }),
  };
}
