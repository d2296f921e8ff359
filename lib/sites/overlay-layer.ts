const id = 'upwrite-words';

/** How long the host is made, in CSS pixels: what it measures on the screen tells how the page draws it. */
const length = 1000;

/** Under our cards and over all else. `inert`: not to be selected, found by a search in the page or heard. */
const place =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; ' +
  `inline-size: ${length}px !important; block-size: 0 !important; z-index: 2147483646 !important; ` +
  'pointer-events: none !important;';

const style = '@media print { :host { display: none !important; } }';

/** Where `left: 0; top: 0` of what is laid over a page is on the screen, and how many pixels one of ours takes. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

/** An element that is laid over a page. */
export interface Laid {
  /** Puts the element back where the page took it away. */
  attach(): void;
  /** A page may be zoomed by its own styles, with us or around us: that is measured, not believed. */
  measure(): Origin;
}

interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  held: number;
}

const layers = new WeakMap<Document, Layer>();

/** Puts an element over the page, outside its `body`, until the signal aborts. */
export function layOver(page: Document, element: HTMLElement, signal: AbortSignal): Laid {
  const layer = layers.get(page) ?? makeLayer(page);
  layers.set(page, layer);
  layer.held += 1;
  layer.root.append(element);
  const attach = () => {
    if (!layer.host.isConnected) page.documentElement.append(layer.host);
  };
  attach();
  signal.addEventListener('abort', () => {
    element.remove();
    layer.held -= 1;
    if (layer.held === 0) layer.host.remove();
  });
  return { attach, measure: () => measure(layer.host) };
}

function measure(host: HTMLElement): Origin {
  const { left, top, width } = host.getBoundingClientRect();
  return { left, top, zoom: width / length || 1 };
}

function makeLayer(page: Document): Layer {
  // What an extension left behind that was updated under the page.
  page.getElementById(id)?.remove();
  const host = page.createElement('div');
  host.id = id;
  host.style.cssText = place;
  host.inert = true;
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'closed' });
  const print = page.createElement('style');
  print.textContent = style;
  root.append(print);
  return { host, root, held: 0 };
}
