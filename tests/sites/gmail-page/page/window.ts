import type { Compose } from './compose';
import { make } from './make';

/** Puts a compose into the page of a window that it has to itself: no dock, no dialog. */
export function putInWindow(compose: Compose, instead?: Element): void {
  compose.container = make('div.nH', {}, make('div.aaZ', {}, compose.box));
  if (instead) instead.replaceWith(compose.container);
  else if (document.querySelector('body > .nH'))
    throw new Error('the window has a compose already');
  else document.body.append(compose.container);
}
