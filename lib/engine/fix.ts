import type { Fix, Rewrite, Span } from '@/lib/model/finding';
import type { Flag } from '@/lib/model/rule';
import type { Hit, ReadDraft } from './read-draft';

/** What stands in the draft once its grievance is taken by phone. */
const callRequests = { subject: 'A call this week', body: 'Could we speak by phone this week?' };

/** Turns a rule's fix into edits of this draft. */
export function makeFix(fix: Flag['fix'], hit: Hit, read: ReadDraft): Fix {
  const text = read.draft[hit.where];
  if (fix.do === 'replace') {
    const rewrites = fix.with.map((template) => replace(text, hit, template));
    return { do: 'replace', rewrites };
  }
  if (fix.do === 'remove') return { do: 'remove', rewrites: [remove(text, hit, read)] };
  if (fix.do === 'phone') return { do: 'phone', rewrites: [phone(hit, read)] };
  return { do: 'none', rewrites: [] };
}

function replace(text: string, { start, end }: Span, template: string): Rewrite {
  const from = text.slice(start, end);
  const filled = template
    .replaceAll('{words}', () => from)
    .replaceAll('{lower}', () => from.toLowerCase());
  return { start, end, from, to: beginLike(text, start, filled) };
}

/** The edit takes a neighbouring space along, and gives a new first word its capital. */
function remove(text: string, hit: Hit, read: ReadDraft): Rewrite {
  const opens = read.sentences[hit.sentence]?.start === hit.start;
  const after = /^[,;:]? +/.exec(text.slice(hit.end))?.[0].length ?? 0;
  const before = / +$/.exec(text.slice(0, hit.start))?.[0].length ?? 0;
  if (!opens) {
    const takesBefore = before > 0;
    const start = takesBefore ? hit.start - before : hit.start;
    const end = takesBefore ? hit.end : hit.end + after;
    return { start, end, from: text.slice(start, end), to: '' };
  }
  const next = /^\p{Ll}/u.exec(text.slice(hit.end + after))?.[0] ?? '';
  const end = hit.end + after + next.length;
  return { start: hit.start, end, from: text.slice(hit.start, end), to: next.toUpperCase() };
}

/** The whole sentence gives way to the request for a call; a second one needs no second request. */
function phone(hit: Hit, read: ReadDraft): Rewrite {
  const text = read.draft[hit.where];
  const to = callRequests[hit.where];
  const { start, end } = read.sentences[hit.sentence] ?? hit;
  if (!text.includes(to)) return { start, end, from: text.slice(start, end), to };
  const space = / *$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - space, end, from: text.slice(start - space, end), to: '' };
}

/** A rewrite that opens where a capital stood opens with a capital. */
function beginLike(text: string, start: number, words: string): string {
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(text.slice(start, start + 4));
  return isCapital ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
}
