import type { Compose } from './compose';
import { readLabels } from './labels';
import { make } from './make';

/** How a mail is sent: the pointer or the keyboard, heard at the document as Gmail's jsaction does. */
export function hearSending(findCompose: (at: Node) => Compose | undefined, send: Send): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Node)) return;
    const compose = findCompose(target);
    if (compose?.send.contains(target)) trySending(compose, false, send);
    else if (target instanceof Element && target.matches('button[name="ok"]')) {
      target.closest('[role="alertdialog"]')?.remove();
    }
  });
  document.addEventListener('keydown', (event) => {
    const compose = event.target instanceof Node && findCompose(event.target);
    if (!compose) return;
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isPressed = event.target === compose.send && (event.key === 'Enter' || event.key === ' ');
    if (!isShortcut && !isPressed) return;
    event.preventDefault();
    trySending(compose, false, send);
  });
  hearScheduling(findCompose, send);
}

type Send = (compose: Compose, scheduled: boolean) => void;

/** The menu takes a whole press of the pointer, not a click made by script. */
function hearScheduling(findCompose: (at: Node) => Compose | undefined, send: Send): void {
  let asked: Compose | undefined;
  document.addEventListener('mouseup', ({ target }) => {
    if (!(target instanceof Element)) return;
    const item = target.closest('[selector="scheduledSend"]');
    item?.parentElement?.remove();
    if (item && asked) trySending(asked, true, send);
    const chevron = target.closest('.hG[aria-haspopup="true"]');
    if (!chevron) return;
    asked = findCompose(chevron);
    const entry = make(
      'div.J-N',
      { role: 'menuitem', selector: 'scheduledSend' },
      readLabels().schedule,
    );
    document.body.append(make('div.J-M', { role: 'menu' }, entry));
  });
}

function trySending(compose: Compose, scheduled: boolean, send: Send): void {
  if (compose.recipients.readers.length > 0) {
    send(compose, scheduled);
    return;
  }
  const button = make('button', { name: 'ok' }, readLabels().ok);
  document.body.append(make('div.Kj-JD', { role: 'alertdialog' }, readLabels().nobody, button));
}
