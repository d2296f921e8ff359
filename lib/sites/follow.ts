/**
 * Calls back when an element may have moved on the screen: it, or what holds it, was scrolled, resized or
 * shifted. Observers and events only, no timer and no polling.
 */
export function follow(element: Element, moved: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const options = { capture: true, passive: true, signal };
  // Scrolling inside a shadow root is not heard outside it.
  element.getRootNode().addEventListener('scroll', moved, options);
  element.ownerDocument.addEventListener('scroll', moved, options);
  element.ownerDocument.defaultView?.addEventListener('resize', moved, options);
  const size = new ResizeObserver(moved);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
  followShifts(element, moved, signal);
}

const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/** An observer whose root is cut to where the element stands now sees less of it once it stands elsewhere. */
function followShifts(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver;
  const start = () => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { documentElement: root } = element.ownerDocument;
    const edges = [top, root.clientWidth - right, root.clientHeight - bottom, left];
    const rootMargin = edges.map((edge) => `${-Math.floor(edge)}px`).join(' ');
    let isFirst = true;
    const seen = ([entry]: readonly IntersectionObserverEntry[]) => {
      const now = entry?.boundingClientRect;
      // The first call tells how things stand; they may have moved on since.
      const isStill = isFirst && now?.left === left && now.top === top;
      isFirst = false;
      if (isStill || signal.aborted) return;
      observer.disconnect();
      start();
      moved();
    };
    observer = new IntersectionObserver(seen, {
      root: element.ownerDocument,
      rootMargin,
      threshold: steps,
    });
    observer.observe(element);
  };
  start();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
