import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly meaning?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  /** `radio` for one of them, `checkbox` for any number. */
  readonly type: 'radio' | 'checkbox';
  onChoose(value: T, isChosen: boolean): void;
  readonly children?: ComponentChildren;
}

/** A set of choices side by side. */
export function Choices<T extends string>(props: Props<T>) {
  const { legend, hint, problem, choices, chosen, type, onChoose, children } = props;
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={`${id}-hint ${id}-problem`}>
      <legend>{legend}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class={`choices ${type}`}>
        {choices.map(({ value, name, meaning }) => (
          <label key={value} data-value={value}>
            <input
              type={type}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
            />
            <span>
              <span class="name">{name}</span>
              {meaning && <span class="meaning">{meaning}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </fieldset>
  );
}
