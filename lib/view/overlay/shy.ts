import type { Field } from '@/lib/model/field';
import { holds } from './hit';

/** A look at where the caret stands is dear: while someone types, one in so many ms. */
const pause = 200;

/** Lets the words that are being typed under a badge be seen. Returns what looks at the badges again, soon. */
export function keepShy(
  root: ShadowRoot,
  fieldOf: (id: string) => Field | undefined,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    // Chromium keeps every selector it was asked for: one for each draft would pile up.
    for (const badge of root.querySelectorAll<HTMLElement>('.badge')) {
      const field = fieldOf(badge.dataset.field ?? '');
      if (field) shyBadge(field, badge);
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (!signal.aborted) timer ??= setTimeout(look, pause);
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
