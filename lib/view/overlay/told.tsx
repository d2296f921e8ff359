import { useEffect, useState } from 'preact/hooks';

/** News for those who hear the page. A new `id` has the same text said again. */
export interface News {
  readonly id: number;
  readonly text: string;
}

const nothing: News = { id: 0, text: '' };

/**
 * The place where news is heard. It stands empty for a frame before its first: a screen reader says what
 * changes in such a place, and not what it came with. Two spans take turns, so that the same text said again is
 * a change too, and none is taken away: in Chromium a node that leaves the page, whoever drew it, ends the step
 * that the person's typing has in the undo history.
 */
export function Told({ news }: { readonly news: News }) {
  const [{ id, text }, tell] = useState(nothing);
  useEffect(() => tell(news), [news]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      <span>{id % 2 === 1 ? text : ''}</span>
      <span>{id % 2 === 0 ? text : ''}</span>
    </p>
  );
}
