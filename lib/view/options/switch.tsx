import { Failure } from './failure';
import './switch.css';
import { useAttempt } from './use-attempt';

interface Props {
  readonly isOn: boolean;
  /** What is switched, for those who can't see where the switch stands. */
  readonly label: string;
  onToggle(isOn: boolean): Promise<void>;
}

/** An on/off switch. It shows what is stored: a change that failed flips back. */
export function Switch({ isOn, label, onToggle }: Props) {
  const { isBusy, failure, run } = useAttempt();
  return (
    <>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        class="switch"
        aria-label={label}
        aria-busy={isBusy}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => void run(() => onToggle(checked))}
      />
      <Failure text={failure} />
    </>
  );
}
