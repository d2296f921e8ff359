import { autoUpdate } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps what is drawn in place beside `beside`: after each drawing, and on scrolling, resizing or
 * moving while it is drawn. Nothing polls.
 */
export function usePlaced<E extends HTMLElement>(
  beside: Element,
  place: (drawn: E) => void,
): RefObject<E | null> {
  const drawn = useRef<E>(null);
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => follow(beside, drawn, latest), [beside]);
  useLayoutEffect(() => placeNow(drawn, latest));
  return drawn;
}

type Drawn<E> = RefObject<E | null>;
type Latest<E> = RefObject<(drawn: E) => void>;

function follow<E extends HTMLElement>(beside: Element, drawn: Drawn<E>, latest: Latest<E>) {
  if (!drawn.current) return undefined;
  return autoUpdate(beside, drawn.current, () => placeNow(drawn, latest));
}

function placeNow<E>(drawn: Drawn<E>, latest: Latest<E>): void {
  if (drawn.current) latest.current(drawn.current);
}
