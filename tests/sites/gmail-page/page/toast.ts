import { readLabels } from './labels';
import { make } from './make';

/** Says that a mail was sent, in place of what was said before, and offers to take it back. */
export function showToast(undo: () => void): void {
  document.querySelector('.vh')?.remove();
  const { sent, undo: label } = readLabels();
  const marks = { id: 'link_undo', role: 'link', tabindex: '0' };
  const link = make('span.ag.a8k', marks, label);
  const toast = make('div.vh', {}, make('span.bAq', {}, sent), make('span.bAo', {}, link));
  link.addEventListener('click', () => {
    toast.remove();
    undo();
  });
  document.body.append(toast);
}

/** Presses the toast's link. */
export function pressUndo(): void {
  const link = document.querySelector('.vh [role="link"]');
  if (!(link instanceof HTMLElement)) throw new Error('no toast offers to take a mail back');
  link.click();
}
