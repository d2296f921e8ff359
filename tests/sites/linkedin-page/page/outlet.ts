import { make } from '@/tests/sites/gmail-page/page/make';
import type { Host } from './linkedin-page';
import { style } from './style';

/** Puts the outlet on the page, empty: that it is there says nothing. */
export function showOutlet(): void {
  document.body.append(make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }));
}

/** Where a host draws: the page itself, or the outlet's shadow root, which it gets at its first use. */
export function findRoot(host: Host): HTMLElement | ShadowRoot {
  if (host === 'light') return document.body;
  const outlet = document.querySelector('#interop-outlet');
  if (!outlet) throw new Error('expected the outlet on the page');
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const root = outlet.attachShadow({ mode: 'open' });
  root.append(make('style', {}, style));
  return root;
}

/** Puts messaging into a frame of the same origin. */
export function openFrame(): void {
  document.body.append(
    make('iframe', { 'data-testid': 'interop-iframe', src: '/preload/?_bprMode=vanilla' }),
  );
}
