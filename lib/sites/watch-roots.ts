import { isElement } from './text-map';
import { type ElementWatch, type Looking, watchElements } from './watch-elements';

type Root = Document | ShadowRoot;

/** What to look for in a page and in its open shadow roots. */
export interface LookingDeep extends Omit<Looking, 'root'> {
  /** Selects the elements whose open shadow roots are to be looked into. */
  readonly hosts: string | undefined;
}

/** A watch over a page and its shadow roots. */
export interface DeepWatch {
  /** Takes an element as found, whether or not it matches. */
  meet(element: HTMLElement): void;
  /** Looks into the open shadow roots that an element stands in, whatever their hosts. */
  reach(element: Element): void;
}

/**
 * Finds elements as `watchElements` does, and in the open shadow roots of hosts too. No mutation tells that
 * a host was given its root: it is looked at again when the page around it changes, and when the person acts.
 */
export function watchRoots(page: Document, looking: LookingDeep, signal: AbortSignal): DeepWatch {
  const { hosts = ':not(*)', selector, found, stayed } = looking;
  const watches = new Map<Root, ElementWatch>();
  /** Hosts without a shadow root when last looked at. */
  const bare = new Map<HTMLElement, AbortSignal>();
  const reached = new WeakSet<Element>();
  const isHost = (element: Element) => reached.has(element) || element.matches(hosts);

  const enter = (root: Root, left: AbortSignal) => {
    const look = {
      ...looking,
      root,
      selector: `${selector}, ${hosts}`,
      found: (element: HTMLElement, gone: AbortSignal) =>
        isHost(element) ? meetHost(element, gone) : found(element, gone),
      stayed: (element: HTMLElement) => (isHost(element) ? fill(element) : stayed(element)),
    };
    watches.set(root, watchElements(look, left));
    left.addEventListener('abort', () => watches.delete(root), { once: true });
  };
  const meetHost = (host: HTMLElement, gone: AbortSignal) => {
    bare.set(host, gone);
    gone.addEventListener('abort', () => bare.delete(host), { once: true });
    fill(host);
  };
  const fill = (host: HTMLElement) => {
    const gone = bare.get(host);
    if (!gone || !host.shadowRoot) return;
    bare.delete(host);
    enter(host.shadowRoot, gone);
  };
  const watchOf = (element: Element) => watches.get(element.getRootNode() as Root);
  const reach = (element: Element) => {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || watches.has(root) || !isElement(root.host)) return;
    reach(root.host);
    reached.add(root.host);
    watchOf(root.host)?.meet(root.host);
    fill(root.host);
  };

  if (!signal.aborted) enter(page, signal);
  if (looking.hosts) hearPerson(page, () => [...bare.keys()].forEach(fill), signal);
  return { reach, meet: (element) => watchOf(element)?.meet(element) };
}

function hearPerson(page: Document, acted: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerover', 'click', 'keyup']) {
    page.defaultView?.addEventListener(type, acted, options);
  }
}
