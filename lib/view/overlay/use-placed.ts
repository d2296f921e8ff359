import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { follow } from './follow';

/** Keeps what is drawn beside `beside` in its place: after each drawing, and when the page moves. */
export function usePlaced<E extends HTMLElement>(
  beside: Element,
  place: (drawn: E) => void,
): RefObject<E | null> {
  const drawn = useRef<E>(null);
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => follow(beside, () => placeNow(drawn, latest)), [beside]);
  useLayoutEffect(() => placeNow(drawn, latest));
  return drawn;
}

function placeNow<E>(drawn: RefObject<E | null>, latest: RefObject<(drawn: E) => void>): void {
  if (drawn.current) latest.current(drawn.current);
}
