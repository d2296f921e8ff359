import { make } from '@/tests/sites/gmail-page/page/make';
import type { Reader } from './linkedin-page';

/** The top of a profile, behind the box that was opened from it. Of the newer make: no class says anything. */
export function showProfile(
  { name, headline = '', slug = 'x' }: Reader,
  signal: AbortSignal,
): void {
  const title = make('h1._3f9a1c20', {}, name);
  const link = make('a._77c0de11', { href: `/in/${slug}/` }, title);
  const card = make('section._5b2e9d04', {}, link, make('p._0a4c1b77', {}, headline));
  const main = make('main._profile', { 'data-view-name': 'profile-card' }, card);
  document.body.append(main);
  signal.addEventListener('abort', () => main.remove(), { once: true });
}
