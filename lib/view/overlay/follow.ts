/**
 * Calls back when an element may have moved on the screen: it, or what holds it, was scrolled, resized or
 * shifted. Observers and events only, no timer and no polling. Returns what ends it.
 */
export function follow(element: Element, moved: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  // Scrolling inside a shadow root is not heard outside it.
  element.getRootNode().addEventListener('scroll', moved, options);
  element.ownerDocument.addEventListener('scroll', moved, options);
  element.ownerDocument.defaultView?.addEventListener('resize', moved, options);
  const size = new ResizeObserver(moved);
  size.observe(element);
  const endShifts = followShifts(element, moved);
  return () => {
    stop.abort();
    size.disconnect();
    endShifts();
  };
}

const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/** An observer whose root is cut to where the element stands now sees less of it once it stands elsewhere. */
function followShifts(element: Element, moved: () => void): () => void {
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
      if (isStill) return;
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
  return () => observer.disconnect();
}
