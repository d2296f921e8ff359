import type { Compose } from './compose';
import { make, nest } from './make';

const messages = [
  {
    id: '18e1',
    name: 'Dana Whitfield',
    address: 'dana@boss.example',
    text: 'Your territory goes to Kim.',
  },
  { id: '18e2', name: 'Sam Writer', address: 'sam@writer.example', text: 'May I ask why?' },
];

/** A conversation, whose messages name their senders as a compose box names its readers. */
export function showThread(): void {
  const shown = messages.map(({ id, name, address, text }) => {
    const sender = make('span.gD', { email: address, name, 'data-hovercard-id': address }, name);
    const readers = make('div.aoD.hl', {}, make('span', { email: address }, name));
    const words = make('div.a3s.aiL', { dir: 'ltr' }, text);
    return make(
      'div.adn.ads',
      { 'data-message-id': `#msg-f:${id}`, 'data-legacy-message-id': id },
      sender,
      readers,
      words,
    );
  });
  const place = make('div.ip.iq');
  document.body.append(nest(['div.AO', 'div.nH', 'div.nH.aHU'], ...shown, place));
}

/** Puts a compose under the thread. */
export function putUnderThread(compose: Compose, instead?: Element): void {
  compose.container = make('div', {}, compose.box);
  const place = document.querySelector('.AO .ip');
  place?.classList.add('adB');
  if (instead) instead.replaceWith(compose.container);
  else place?.append(compose.container);
  compose.left.signal.addEventListener('abort', () => {
    const isLast = place?.querySelectorAll('form').length === 1;
    if (isLast) place.classList.remove('adB');
  });
}
