import { useEffect, useId, useRef } from 'preact/hooks';
import { Failure } from './failure';
import { useAttempt } from './use-attempt';

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
      <button
        type="button"
        class="button small"
        ref={undo}
        aria-describedby={id}
        disabled={isBusy}
        onClick={() => void run(onUndo)}
      >
        Undo
      </button>
      <button type="button" class="link" onClick={onDismiss}>
        Dismiss
      </button>
      <Failure text={failure} />
    </div>
  );
}
