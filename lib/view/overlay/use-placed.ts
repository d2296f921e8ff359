import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '@/lib/model/field';

/**
 * Keeps what is drawn beside a field in its place: when the page moves, and after each drawing. What does
 * not move with its own size is placed `once`: a look at where things stand is dear.
 */
export function usePlaced<E extends HTMLElement>(
  field: Field,
  place: (drawn: E) => void,
  drawings: 'each' | 'once' = 'each',
): RefObject<E | null> {
  const drawn = useRef<E>(null);
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => {
    const gone = new AbortController();
    field.onMove(() => placeNow(drawn, latest), gone.signal);
    return () => gone.abort();
  }, [field]);
  useLayoutEffect(() => placeNow(drawn, latest), drawings === 'once' ? [field] : undefined);
  return drawn;
}

function placeNow<E>(drawn: RefObject<E | null>, latest: RefObject<(drawn: E) => void>): void {
  if (drawn.current) latest.current(drawn.current);
}
