import { isElement } from './text-map';

const events = ['focusin', 'input'] as const;

/** How a person comes into an element. */
export type Entering = (typeof events)[number];

/**
 * Calls back with each element that the person goes into or types in, in open shadow roots too. No
 * mutation tells that an element got a shadow root: this does, at the latest.
 */
export function hearEntering(
  page: Document,
  entered: (element: HTMLElement, how: Entering) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  for (const type of events) {
    const hear = (event: Event) => {
      const [innermost] = event.composedPath();
      if (innermost instanceof Node && isElement(innermost)) entered(innermost, type);
    };
    page.defaultView?.addEventListener(type, hear, options);
  }
}
