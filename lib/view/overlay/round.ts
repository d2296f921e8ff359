/**
 * Answers a Tab that would leave the open card or panel: it goes on at the other end. Behind both ends lies
 * the page's own, far from the draft; the way back to that is Esc. True when it was answered.
 */
export function goRound(root: ShadowRoot, back: boolean): boolean {
  const opened = root.querySelector('[role="dialog"]');
  const stops = [...(opened?.querySelectorAll<HTMLElement>('button, select') ?? [])];
  const [first, last] = [stops[0], stops.at(-1)];
  const isAtEnd = back
    ? root.activeElement === first || root.activeElement === opened
    : root.activeElement === last;
  if (!opened || !isAtEnd) return false;
  (back ? last : first)?.focus();
  return true;
}
