import { isElement } from './text-map';

/**
 * Calls back with each element that the person goes into or types in, in open shadow roots too. No
 * mutation tells that an element got a shadow root: this does, at the latest.
 */
export function hearEntering(
  page: Document,
  entered: (element: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    const [innermost] = event.composedPath();
    if (innermost instanceof Node && isElement(innermost)) entered(innermost);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'input']) page.defaultView?.addEventListener(type, hear, options);
}
