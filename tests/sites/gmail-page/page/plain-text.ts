import { make } from './make';

const blocks = 'div, p, ul, ol, li, blockquote';

/** The text that Gmail makes of a rich draft: a line for each line, `>` before those that are quoted. */
export function toText(nodes: Iterable<Node>): string {
  return readLines(nodes).join('\n');
}

function readLines(nodes: Iterable<Node>): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  const end = () => {
    if (line !== undefined) lines.push(line);
    line = undefined;
  };
  const read = (node: Node) => {
    if (node instanceof Text) {
      const words = node.data.replace(/[ \t\r\n]+/g, ' ');
      const shown = line === undefined ? words.replace(/^ /, '') : words;
      if (shown) line = (line ?? '') + shown.replaceAll('\u00a0', ' ');
    }
    if (!(node instanceof Element)) return;
    if (node.matches('br')) {
      // The break ends the line that it stands in; one that stands alone is a blank line.
      line ??= '';
      end();
      return;
    }
    if (node.matches('img')) line = (line ?? '') + (node.getAttribute('alt') ?? '');
    const isBlock = node.matches(blocks);
    if (isBlock) end();
    if (node.matches('blockquote')) {
      lines.push(...readLines(node.childNodes).map((quoted) => `> ${quoted}`));
    } else for (const child of node.childNodes) read(child);
    if (isBlock) end();
  };
  for (const node of nodes) read(node);
  end();
  return lines;
}

/** Lines of text as a plain-text editor that is no textarea holds them: with breaks, in no blocks. */
export function toBrokenLines(text: string): readonly Node[] {
  const lines = text.split('\n').map(keepSpaces);
  const nodes = lines.flatMap((line, index) =>
    index === 0 ? [document.createTextNode(line)] : [make('br'), document.createTextNode(line)],
  );
  // A break at the very end shows no line of its own: it takes another.
  return lines.length > 1 && lines.at(-1) === '' ? [...nodes, make('br')] : nodes;
}

/** Lines of text as Gmail's rich editor holds them: the first bare, each further one in a block. */
export function toBlocks(text: string): readonly Node[] {
  const [first = '', ...others] = text.split('\n').map(keepSpaces);
  const rest = others.map((line) => make('div', {}, line || make('br')));
  return first || rest.length === 0
    ? [document.createTextNode(first), ...rest]
    : [make('div', {}, make('br')), ...rest];
}

function keepSpaces(line: string): string {
  return line.replace(/ (?= |$)|^ /g, '\u00a0');
}
