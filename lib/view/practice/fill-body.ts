/** Fills an editable with plain text, one `div` a line, as a mail site would. */
export function fillBody(body: HTMLElement, text: string): void {
  body.replaceChildren(...text.split('\n').map(buildLine));
}

function buildLine(line: string): HTMLDivElement {
  const div = document.createElement('div');
  // An empty div has no height; a line break gives the blank line its place.
  div.append(line === '' ? document.createElement('br') : line);
  return div;
}
