/** Answers a key press. True when it was meant for the coach alone. `inside` says the focus is in our host. */
export type AnswerKey = (event: KeyboardEvent, inside: boolean) => boolean;

/**
 * Hears keys before the page does. None that is pressed inside the host reaches the page, so that a
 * mail site's shortcuts stay still; outside it only those that `answer` takes are held back.
 */
export function listenToKeys(
  page: Document,
  host: Element,
  answer: AnswerKey,
  signal: AbortSignal,
) {
  const taken = new Set<string>();
  const hear = (event: KeyboardEvent) => {
    const inside = event.target === host;
    // The release of a key belongs to whoever took the press, though the focus may have moved since.
    const isOver = event.type === 'keyup' && taken.delete(event.code);
    const isTaken = isOver || (!event.isComposing && answer(event, inside));
    if (isTaken) event.preventDefault();
    if (!isTaken && !inside) return;
    if (event.type === 'keydown') taken.add(event.code);
    event.stopPropagation();
  };
  const hold = (event: Event) => {
    if (event.target === host) event.stopPropagation();
  };
  const options = { capture: true, signal };
  page.defaultView?.addEventListener('keydown', hear, options);
  page.defaultView?.addEventListener('keyup', hear, options);
  page.defaultView?.addEventListener('keypress', hold, options);
}
