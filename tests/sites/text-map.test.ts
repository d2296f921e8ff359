// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '@/lib/sites/read-text';
import { findRange, offsetOf, partsWithin } from '@/lib/sites/text-map';
import { bodies, mailBodies } from './bodies';

const mail = {
  notWords:
    '.gmail_quote, .gmail_attr, .gmail_signature, .gmail_signature_prefix, blockquote[type="cite"]',
};

function build(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markup;
  return root;
}

function read(root: HTMLElement, keepSpaces = false) {
  return readText(root, { ...mail, keepSpaces });
}

describe('the plain text of an editable', () => {
  test.each([...bodies, ...mailBodies])('is what a reader sees of $name', ({ markup, text }) => {
    expect(read(build(markup)).text).toBe(text);
  });

  test('keeps its spaces and line ends where the page does', () => {
    expect(read(build('a  b \nc\n'), true).text).toBe('a  b \nc');
  });

  test('lets go of white space kept by one element at that element’s end', () => {
    const markup = '<pre style="white-space: normal">a  b</pre><pre>c  d</pre><b>e  f</b>';
    expect(read(build(markup)).text).toBe('a b\nc  d\ne f');
  });

  test('is read from thousands of lines, a few parts each', () => {
    const line = '<div>word <b>bold</b> word</div><div><br></div>';
    const { text, parts } = read(build(line.repeat(2000)));
    expect(text).toBe('word bold word\n\n'.repeat(2000).slice(0, -1));
    expect(parts).toHaveLength(2000 * 4);
  });

  test('is read from a tree too deep for recursion', () => {
    const root = document.createElement('div');
    let inner: HTMLElement = root;
    for (let depth = 0; depth < 5000; depth += 1) {
      const next = document.createElement(depth % 2 === 0 ? 'b' : 'div');
      inner.append('x', next);
      inner = next;
    }
    expect(read(root).text).toBe(Array.from({ length: 2500 }, () => 'xx').join('\n'));
  });
});

describe('the way between text and page', () => {
  const pieces = fc.constantFrom(
    'word',
    ' ',
    '  ',
    '\n',
    '&nbsp;',
    '<br>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<img alt="x">',
    '<span hidden>no</span>',
    '\u200b',
  );

  test('goes there and back at every offset, whatever the markup', () => {
    const goesBack = fc.property(fc.array(pieces, { maxLength: 40 }), (markup) => {
      const map = read(build(markup.join('')));
      for (let offset = 0; offset <= map.text.length; offset += 1) {
        const range = findRange(map, { start: offset, end: offset });
        if (range) expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(offset);
        else expect(map.parts).toHaveLength(0);
      }
    });
    fc.assert(goesBack, { numRuns: 300 });
  });

  test('finds a range with the words of every span, but for white space', () => {
    const holdsWords = fc.property(fc.array(pieces, { maxLength: 30 }), (markup) => {
      const map = read(build(markup.join('')));
      for (const { index, 0: word } of map.text.matchAll(/\S+/g)) {
        const range = findRange(map, { start: index, end: index + word.length });
        expect(range?.toString().replace(/[\s\u200b]|no/g, '')).toBe(word);
      }
    });
    fc.assert(holdsWords, { numRuns: 300 });
  });

  test('leads from a place between lines to the line that is nearest', () => {
    const root = build('one<div>two</div><div>three</div>');
    const map = read(root);
    const [, second] = root.children;
    const places = [
      offsetOf(map, root, 0),
      offsetOf(map, root, 1),
      offsetOf(map, root, 3),
      second ? offsetOf(map, second, 0) : undefined,
      second ? offsetOf(map, second, 1) : undefined,
    ];
    expect(places).toEqual([0, 4, 13, 8, 13]);
  });

  test('has the parts of a span and no others', () => {
    const map = read(build('one<b>two</b><div>three</div>'));
    const lengths = (start: number, end: number) =>
      partsWithin(map, { start, end }).map(({ length }) => length);
    expect([lengths(0, 3), lengths(2, 4), lengths(6, 7), lengths(3, 9)]).toEqual([
      [3],
      [3, 3],
      [],
      [3, 5],
    ]);
  });
});
