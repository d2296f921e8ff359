import { isElement } from './text-map';

/** What to look for, and what to do about it. */
export interface Looking {
  /** A document, or the shadow root that holds the elements: an observer sees no further. */
  readonly root: Document | ShadowRoot;
  readonly selector: string;
  /** Attributes that can make an element match after it was put in. */
  readonly marks: readonly string[];
  /** Called once for each element, with a signal that aborts when it has left the page. */
  readonly found: (element: HTMLElement, signal: AbortSignal) => void;
  /** Called for the elements still there, after the page around them may have changed. */
  readonly stayed: (element: HTMLElement) => void;
}

/** A watch at work. */
export interface ElementWatch {
  /** Takes an element of this root as found, whether or not it matches. */
  meet(element: HTMLElement): void;
}

/**
 * Finds elements now and as they come. Looks only at what was added. An element that a page moves,
 * taken out and put in again before the mutations are told of, counts as having stayed.
 */
export function watchElements(looking: Looking, signal: AbortSignal): ElementWatch {
  const { root, selector, marks, found, stayed } = looking;
  const known = new Map<HTMLElement, AbortController>();

  const meet = (element: HTMLElement) => {
    if (signal.aborted || known.has(element) || !isIn(root, element)) return;
    const left = new AbortController();
    known.set(element, left);
    found(element, AbortSignal.any([signal, left.signal]));
  };
  if (signal.aborted) return { meet };
  const look = (within: Document | ShadowRoot | HTMLElement) => {
    if ('matches' in within && within.matches(selector)) meet(within);
    for (const element of within.querySelectorAll<HTMLElement>(selector)) meet(element);
  };
  const observer = new MutationObserver((records) => {
    for (const [element, left] of known) {
      if (isIn(root, element)) stayed(element);
      else if (known.delete(element)) left.abort();
    }
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && isElement(target) && target.matches(selector)) meet(target);
      for (const node of addedNodes) if (isElement(node)) look(node);
    }
  });

  observer.observe(root, { childList: true, subtree: true, attributeFilter: [...marks] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look(root);
  return { meet };
}

/** On the page, and not in another root: that one is watched by itself. */
function isIn(root: Document | ShadowRoot, element: Element): boolean {
  return element.isConnected && element.getRootNode() === root;
}
