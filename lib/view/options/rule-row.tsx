import { useState } from 'preact/hooks';
import type { RuleSource } from '@/lib/model/rule';
import { Failure } from './failure';
import { RuleForm, type RuleFormProps } from './rule-form';
import { SeverityLabel } from './severity-label';
import { Switch } from './switch';
import { useAttempt } from './use-attempt';
import { useFocusBack } from './use-focus-back';
import { WorkButton } from './work-button';

interface Props extends Omit<RuleFormProps, 'rule' | 'onClose'> {
  readonly rule: RuleSource;
  readonly isOn: boolean;
  onToggle(isOn: boolean): Promise<void>;
  onDelete(): Promise<void>;
}

/** One custom rule, or the form to change it. */
export function RuleRow({ rule, isOn, onToggle, onDelete, ...form }: Props) {
  const [isOpen, setOpen] = useState(false);
  const edit = useFocusBack(isOpen);
  const { isBusy, failure, run } = useAttempt();
  const flag = rule.kind === 'flag' ? rule : undefined;

  if (isOpen && flag) return <RuleForm {...form} rule={flag} onClose={() => setOpen(false)} />;
  return (
    <article class="row" data-off={!isOn} aria-label={rule.title}>
      <div class="head">
        <div class="names">
          <h3>{rule.title}</h3>
          <SeverityLabel severity={'severity' in rule ? rule.severity : undefined} />
        </div>
        <Switch isOn={isOn} label={`“${rule.title}” is on`} onToggle={onToggle} />
      </div>
      <Phrases phrases={'phrases' in rule ? (rule.phrases ?? []) : []} />
      <p class="tip">{rule.tip}</p>
      <div class="actions">
        {flag && (
          <button
            type="button"
            class="button small"
            ref={edit}
            aria-label={`Edit “${rule.title}”`}
            onClick={() => setOpen(true)}
          >
            Edit
          </button>
        )}
        <WorkButton
          type="button"
          class="button small"
          aria-label={`Delete “${rule.title}”`}
          isBusy={isBusy}
          onClick={() => void run(onDelete)}
        >
          Delete
        </WorkButton>
      </div>
      <Failure text={failure} />
    </article>
  );
}

function Phrases({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <ul class="phrases" aria-label="Words">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}
