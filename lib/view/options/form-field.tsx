import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly problem: string | undefined;
  readonly value: string;
  onInput(value: string): void;
  /** Lines a text area starts with; without it the field is one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** A text field with its label, its hint, and what was expected of it. */
export function FormField({ label, hint, problem, value, onInput, rows, ...rest }: Props) {
  const id = useId();
  const common = {
    ...rest,
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint ${id}-problem`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea
          {...common}
          rows={rows}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  );
}
