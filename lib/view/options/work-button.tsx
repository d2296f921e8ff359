import type { ComponentChildren, JSX, Ref } from 'preact';

interface Props extends Pick<JSX.IntrinsicElements['button'], 'aria-describedby' | 'aria-label'> {
  readonly type: 'button' | 'submit';
  readonly class: string;
  readonly isBusy: boolean;
  readonly children: ComponentChildren;
  readonly button?: Ref<HTMLButtonElement>;
  onClick?(): void;
}

/** Starts work, and does nothing while that is under way. Disabled it would lose the focus, so it only says so. */
export function WorkButton({ isBusy, button, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      {...(button && { ref: button })}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.();
      }}
    />
  );
}
