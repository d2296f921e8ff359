import type { Span } from '@/lib/model/finding';

/** Takes the `[[marks]]` out of an example's text and says where they stood. */
export function readMarks(marked: string): { text: string; spans: readonly Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const [index, part] of marked.split(/\[\[([\s\S]*?)\]\]/).entries()) {
    // Every other part is what stood between the brackets.
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}
