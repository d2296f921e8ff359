import type { Compose } from './compose';
import { readLabels } from './labels';
import { make, nest, nextId } from './make';

/** Puts a compose into the dock, which comes with the first one: container and title bar alone. */
export function putInDock(compose: Compose, instead?: Element): void {
  const titleId = nextId();
  const title = make('div.aYF', { id: titleId }, compose.draft.subject || readLabels().newMail);
  const buttons = ['Hl', 'Hq', 'Ha'].map((name) =>
    make(`img.${name}`, { alt: name, 'aria-label': name }),
  );
  const bar = make(
    'div.nH.Hy.aXJ',
    {},
    nest(['table.cf.Ht', 'tbody', 'tr', 'td.Hm'], title, ...buttons),
  );
  const content = make('div.aaZ', {}, compose.box);
  const dialog = make(
    'div.nH.Hd',
    { role: 'dialog', 'aria-labelledby': titleId },
    bar,
    make('div', {}, make('div', {}, content)),
  );
  compose.container = make('div.nH.nn', {}, make('div.AD', {}, dialog));
  if (instead) instead.replaceWith(compose.container);
  else dock().append(compose.container);
}

/** Hides all but the title bar, or shows it again; the dialog stays. */
export function minimise(compose: Compose): void {
  const content = compose.box.parentElement;
  if (content) content.style.display = content.style.display === 'none' ? '' : 'none';
}

/** Shows what was minimised. */
export function restore(compose: Compose): void {
  const content = compose.box.parentElement;
  if (content) content.style.display = '';
}

/** Moves the dialog, with all that is in it, out of the dock and over the page, or back. */
export function toggleFullScreen(compose: Compose): void {
  const dialog = compose.box.closest('.Hd');
  if (!dialog || !compose.container) return;
  if (compose.container.contains(dialog)) {
    const screen = make('div.aSt');
    document.body.append(make('div.aSs', {}, screen));
    screen.append(dialog);
    compose.left.signal.addEventListener('abort', () => dialog.closest('.aSs')?.remove());
  } else {
    const screen = dialog.closest('.aSs');
    compose.container.firstElementChild?.append(dialog);
    screen?.remove();
  }
}

function dock(): Element {
  const there = document.querySelector('.dw .no');
  if (there) return there;
  const inner = make('div.no');
  document.body.append(nest(['div.dw', 'div', 'div.nH', 'div.nH'], inner));
  return inner;
}
