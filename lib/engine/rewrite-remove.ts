import type { Rewrite, Span } from '@/lib/model/finding';
import type { Hit, ReadDraft } from './read-draft';

/** Takes the hit out, with the spaces, commas and brackets that stood there for it alone. */
export function removeHit(hit: Hit, read: ReadDraft): Rewrite {
  const text = read.draft[hit.where];
  const sentence = read.sentences[hit.sentence] ?? hit;
  const before = text.slice(sentence.start, hit.start);
  const after = text.slice(hit.end, sentence.end);
  if (!/[\p{L}\p{N}]/u.test(before)) return removeOpening(text, { hit, before, after });
  const isBracketed = /\( *$/.test(before) && /^ *\)/.test(after);
  const left = (isBracketed ? / *\( *$/ : /[ ,]*$/).exec(before)?.[0] ?? '';
  const right = (isBracketed ? /^ *\) */ : /^[ ,]*/).exec(after)?.[0] ?? '';
  const start = hit.start - left.length;
  const end = hit.end + right.length;
  const isEnd = /^[.?!;:)]|^$/.test(text.slice(end, sentence.end));
  const comma = left.includes(',') !== right.includes(',') ? ',' : '';
  const isTight = left === '' && (right === '' || before.endsWith('('));
  const space = isEnd || isTight ? '' : `${comma} `;
  return { start, end, from: text.slice(start, end), to: space };
}

interface Opening {
  readonly hit: Span;
  readonly before: string;
  readonly after: string;
}

/** The hit opens its sentence: what follows opens it now, or nothing is left of it. */
function removeOpening(text: string, { hit, before, after }: Opening): Rewrite {
  const start = hit.start - before.length;
  if (!/[\p{L}\p{N}]/u.test(after)) {
    const end = hit.end + after.length;
    return cut(text, { start, end });
  }
  const gap = /^[ ,;:)–—-]*/.exec(after)?.[0] ?? '';
  // A name such as iPhone keeps its small letter.
  const next = /^\p{Ll}(?!\p{Lu})/u.exec(after.slice(gap.length))?.[0] ?? '';
  const isCapital = /^\p{Lu}/u.test(text.slice(hit.start));
  const end = hit.end + gap.length + next.length;
  return {
    start: hit.start,
    end,
    from: text.slice(hit.start, end),
    to: isCapital ? next.toUpperCase() : next,
  };
}

/** Takes a whole sentence out, with the space before it or, where a line opens with it, after it. */
export function cut(text: string, { start, end }: Span): Rewrite {
  const before = / *$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = before > 0 ? 0 : (/^ */.exec(text.slice(end))?.[0].length ?? 0);
  const span = { start: start - before, end: end + after };
  return { ...span, from: text.slice(span.start, span.end), to: '' };
}
