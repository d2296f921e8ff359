import theme from '@/lib/view/theme.css?inline';
import { adoptStyles } from './adopt-styles';
import styles from './overlay.css?inline';

/** The one element of ours in the page, outside its `body`, and the closed root that we draw in. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back where the page took it away. */
  attach(): void;
}

/** Events that a page could take for its own when they come from our host. Keys are stopped earlier. */
const ours = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'change',
  'keydown',
  'keypress',
  'keyup',
];

/** Inside the root it outranks every rule of the page, and leaves the host's own `style` empty. */
const place =
  ':host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; ' +
  'inline-size: 0 !important; block-size: 0 !important; z-index: 2147483647 !important; }';

const id = 'upwrite-coach';

/**
 * Adds the host to the page. It covers nothing, and leaves when `signal` aborts. Firefox ends the scripts
 * of an extension that is updated without a word to them: the host they left behind makes way.
 */
export function createHost(page: Document, signal: AbortSignal): Host {
  page.getElementById(id)?.remove();
  const element = page.createElement('div');
  element.id = id;
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, `${place}\n${theme}\n${styles}`);
  const stop = (event: Event) => event.stopPropagation();
  for (const name of ours) element.addEventListener(name, stop, { passive: true });
  const attach = () => {
    if (!element.isConnected) page.documentElement.append(element);
  };
  attach();
  signal.addEventListener('abort', () => element.remove());
  return { element, root, attach };
}
