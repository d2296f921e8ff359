import type { Holds, Step } from '@/tests/e2e/untouched/step';
import { parse } from '@/tests/sites/gmail-page/page/markup';
import { selectShares } from './places';

/** Does one step as the person's own editing would. */
export function doStep(step: Step, body: HTMLElement, holds: Holds): void {
  if (step.do === 'type') typeLetters(step.words);
  else if (step.do === 'break') breakLine(holds);
  else if (step.do === 'erase') {
    for (let time = 0; time < step.times; time += 1) document.execCommand(step.way);
  } else if (step.do === 'select') selectShares(body, step.from, step.to);
  else if (step.do === 'paste') paste(step.markup, holds);
  else if (step.do === 'format') document.execCommand(step.how);
  else if (step.do === 'leave') {
    body.blur();
    body.focus();
  } else document.execCommand(step.do);
}

/** Types with one `input` event for each letter, as keys do. */
export function typeLetters(words: string): void {
  for (const letter of words) document.execCommand('insertText', false, letter);
}

/** Ends the line as Enter does in such a box. */
export function breakLine(holds: Holds): void {
  if (holds === 'value') document.execCommand('insertText', false, '\n');
  else document.execCommand(holds === 'lines' ? 'insertLineBreak' : 'insertParagraph');
}

function paste(markup: string, holds: Holds): void {
  if (holds === 'markup') {
    document.execCommand('insertHTML', false, trust(markup));
    return;
  }
  const words = parse(markup).map((node) => node.textContent ?? '');
  document.execCommand('insertText', false, words.join('\n'));
}

/** Gmail's page refuses markup that no policy has passed. */
function trust(markup: string): string {
  const policy = globalThis.trustedTypes?.createPolicy('untouched', { createHTML: (text) => text });
  return policy?.createHTML(markup) ?? markup;
}
