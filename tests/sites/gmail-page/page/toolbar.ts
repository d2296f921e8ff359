import { readLabels } from './labels';
import { make, nest } from './make';

/** The button that sends. */
export function makeSend(): HTMLElement {
  const { send, sendTip } = readLabels();
  const marks = { role: 'button', tabindex: '1', 'aria-label': sendTip, 'data-tooltip': sendTip };
  return make('div.T-I.aoO.v7.T-I-atl.L3', marks, send);
}

/** The row under the body, with that button and the one that opens the menu of other ways to send. */
export function makeToolbar(send: HTMLElement): HTMLElement {
  const marks = { role: 'button', 'aria-haspopup': 'true', tabindex: '1' };
  const chevron = make('div.T-I.hG.T-I-atl.L3', marks, '▾');
  return nest(
    ['div.aDg', 'div.aDj', 'div.aDh', 'table.IZ', 'tbody', 'tr', 'td.Up'],
    make('div.dC', {}, send, chevron),
  );
}
