import { useEffect, useId, useRef } from 'preact/hooks';
import { Failure } from './failure';
import { useAttempt } from './use-attempt';
import { WorkButton } from './work-button';

interface Props {
  /** What was deleted, as a screen names it. */
  readonly name: string;
  onUndo(): Promise<void>;
  onDismiss(): void;
}

/** Stands where something was deleted, and brings it back. It takes the focus that would be lost. */
export function UndoLine({ name, onUndo, onDismiss }: Props) {
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  const { isBusy, failure, run } = useAttempt();
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="undo">
      <span id={id}>Deleted “{name}”.</span>
      <WorkButton
        type="button"
        class="button small"
        button={undo}
        aria-describedby={id}
        isBusy={isBusy}
        onClick={() => void run(onUndo)}
      >
        Undo
      </WorkButton>
      <button type="button" class="link" onClick={onDismiss}>
        Dismiss
      </button>
      <Failure text={failure} />
    </div>
  );
}
