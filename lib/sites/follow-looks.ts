import { parentOf } from './visible';

/**
 * Calls back, at most once a frame, when an element may be drawn otherwise than before though its box is the
 * same: its font, its lines, the direction of its words. Told by what a page changes to that end: attributes
 * of the element and of what it stands in, style sheets that are elements, the focus, fonts that arrive late
 * and the end of a transition. A rule put into a sheet by script is not told of anywhere.
 */
export function followLooks(element: Element, changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { ownerDocument: page } = element;
  let isTold = false;
  const tell = () => {
    if (isTold) return;
    isTold = true;
    page.defaultView?.requestAnimationFrame(() => {
      isTold = false;
      if (signal.aborted) return;
      watch();
      changed();
    });
  };
  const watch = watchAround(element, tell, signal);
  const options = { capture: true, passive: true, signal };
  for (const type of ['focus', 'blur']) element.addEventListener(type, tell, options);
  for (const type of ['transitionend', 'animationend']) {
    element.getRootNode().addEventListener(type, tell, options);
    page.addEventListener(type, tell, options);
  }
  page.fonts?.addEventListener('loadingdone', tell, { signal });
}

const sheets = { childList: true, subtree: true, characterData: true, attributes: true };

/** Returns what has to be called when the element may stand in something else than before. */
function watchAround(element: Element, heard: () => void, signal: AbortSignal): () => void {
  const observer = new MutationObserver(heard);
  let watched: readonly Node[] = [];
  const watch = () => {
    const around = [...findAround(element)];
    if (around.length === watched.length && around.every((node, at) => node === watched[at]))
      return;
    watched = around;
    observer.disconnect();
    for (const node of around) observer.observe(node, { attributes: true });
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) observer.observe(root, { childList: true });
    observer.observe(element.ownerDocument.head, sheets);
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return watch;
}

function* findAround(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}
