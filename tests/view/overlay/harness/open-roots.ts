/**
 * Opens every shadow root that is asked for here from now on, whatever was asked for, until `signal` aborts.
 * The page of a test then sees into what ships closed; the page's own roots stay as they are.
 */
export function openRoots(signal: AbortSignal): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  signal.addEventListener('abort', () => {
    Element.prototype.attachShadow = attachShadow;
  });
}
