import { readLabels } from './labels';
import { make, nextId } from './make';

const looks = {
  dock: 'div.Am.aiL.Al.editable.LW-avf.tS-tW',
  thread: 'div.Am.aO9.Al.editable.LW-avf',
};

/** The body of a compose box, empty. */
export function makeBody(place: 'dock' | 'thread'): HTMLElement {
  const direction = document.documentElement.dir || 'ltr';
  return make(looks[place], {
    id: nextId(),
    hidefocus: 'true',
    'aria-label': readLabels().body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    spellcheck: 'false',
    writingsuggestions: 'false',
    tabindex: '1',
    style: `direction: ${direction}; min-height: 85px;`,
    jsaction: 'keydown:.CLIENT;input:.CLIENT',
  });
}

/** The end of the writer's own last line: not that of the signature or of the quoted mail. */
export function findEndOfWords(body: HTMLElement): Range {
  const range = document.createRange();
  let holder: Element = body;
  for (;;) {
    const count = countOwn(holder);
    const last = holder.childNodes[count - 1];
    if (!(last instanceof Element) || !last.matches('div, p, ul, ol, li')) {
      // A break that ends a line, or keeps an empty one open, stays behind the words.
      const isBreak =
        last instanceof Element && last.matches('br') && count === holder.childNodes.length;
      range.setStart(holder, isBreak ? count - 1 : count);
      return range;
    }
    holder = last;
  }
}

const notOwn = '.gmail_signature_prefix, .gmail_signature, .gmail_quote';

/** How many of the first nodes are the writer's own, without the breaks that lead to what is not. */
function countOwn(holder: Element): number {
  const nodes = [...holder.childNodes];
  const foot = nodes.findIndex((node) => node instanceof Element && node.matches(notOwn));
  if (foot < 0) return nodes.length;
  let count = foot;
  while (count > 0 && nodes[count - 1] instanceof HTMLBRElement) count -= 1;
  return count;
}

/** Puts the caret somewhere in the body, the keyboard with it. */
export function putCaret(body: HTMLElement, at: Range): void {
  body.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(at);
}
