/** What the site's state holds of a message. */
export interface Draft {
  html: string;
  text: string;
  subject: string;
}

/** The markup of a box with nothing in it. */
export const empty = '<p><br></p>';

/** A paragraph for each line of plain text. */
export function toMarkup(text: string): string {
  const box = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.append(line || document.createElement('br'));
    box.append(paragraph);
  }
  return box.innerHTML;
}

/**
 * What the site takes from its box at an `input` event. Text in `div`s it does not see: a reply put in
 * as such blocks stands in the box, and Send stays disabled.
 */
export function takeFrom(box: Element): Pick<Draft, 'html' | 'text'> {
  const copy = document.createElement('div');
  copy.append(...box.cloneNode(true).childNodes);
  for (const block of copy.querySelectorAll('div')) block.remove();
  const text = readText(copy);
  const isBare = text === '' && !copy.querySelector('p');
  return { html: isBare ? empty : copy.innerHTML, text };
}

/** The text of a box: a line for each paragraph, and for words that stand in none. */
export function readText(box: Element): string {
  const lines: string[] = [];
  let isBare = false;
  for (const node of box.childNodes) {
    const isParagraph = node instanceof HTMLParagraphElement;
    const before = !isParagraph && isBare ? lines.pop() : '';
    lines.push(`${before}${read(node)}`);
    isBare = !isParagraph;
  }
  // The last break of a line only keeps it open.
  return lines.map((line) => line.replace(/\n$/, '')).join('\n');
}

function read(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll('\u00a0', ' ');
  if (node instanceof HTMLBRElement) return '\n';
  return [...node.childNodes].map(read).join('');
}
