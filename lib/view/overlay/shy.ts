import type { Field } from '@/lib/model/field';
import { holds } from './hit';

/** A look at where the caret stands is dear: while someone types, one in so many ms. */
const pause = 200;

/** A page that is never idle is looked at after so many ms more. */
const patience = 300;

/**
 * Lets the words that are being typed under a badge be seen. Returns what looks at the badges again, soon: when
 * the page has nothing to do, for right after a key it would have to be laid out first.
 */
export function keepShy(
  root: ShadowRoot,
  fieldOf: (id: string) => Field | undefined,
  signal: AbortSignal,
): () => void {
  let isDue = false;
  const look = () => {
    isDue = false;
    if (signal.aborted) return;
    // Chromium keeps every selector it was asked for: one for each draft would pile up.
    for (const badge of root.querySelectorAll<HTMLElement>('.badge')) {
      const field = fieldOf(badge.dataset.field ?? '');
      if (field) shyBadge(field, badge);
    }
  };
  return () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    setTimeout(() => requestIdleCallback(look, { timeout: patience }), pause);
  };
}

/** Shows the words under the badge through it, if the caret is among them. */
export function shyBadge(field: Field, badge: HTMLElement): void {
  badge.toggleAttribute('data-shy', isTypingAt(field, badge));
}

/** True when the caret stands under the badge, or close before it. */
function isTypingAt(field: Field, badge: HTMLElement): boolean {
  const caret = field.caret();
  if (caret?.where !== 'body') return false;
  const typed = field.boxes('body', { start: Math.max(0, caret.end - 1), end: caret.end }).at(-1);
  if (!typed) return false;
  const at = { x: typed.right, y: typed.top + typed.height / 2 };
  return holds(badge.getBoundingClientRect(), at, 16);
}
