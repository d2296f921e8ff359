import type { Fix, Rewrite } from '@/lib/model/finding';
import type { Flag } from '@/lib/model/rule';
import type { Hit, ReadDraft } from './read-draft';

/** What stands in the draft once its grievance is taken by phone. */
const callRequests = { subject: 'A call this week', body: 'Could we speak by phone this week?' };

/** Turns a rule's fix into edits of this draft. */
export function makeFix(fix: Flag['fix'], hit: Hit, read: ReadDraft): Fix {
  const text = read.draft[hit.where];
  if (fix.do === 'replace') {
    const rewrites = fix.with.map((template) => replace(hit, template, read));
    return { do: 'replace', rewrites };
  }
  if (fix.do === 'remove') return { do: 'remove', rewrites: [remove(text, hit, read)] };
  if (fix.do === 'phone') return { do: 'phone', rewrites: [phone(hit, read)] };
  return { do: 'none', rewrites: [] };
}

function replace(hit: Hit, template: string, read: ReadDraft): Rewrite {
  const { where, start, end, sentence } = hit;
  const from = read.draft[where].slice(start, end);
  const to = template.replaceAll('{words}', () => from).replaceAll('{lower}', () => lower(from));
  // Words that open their sentence, or that carry one capital, go on with a capital.
  const isOpening = read.sentences[sentence]?.start === start;
  const isCapital = isOpening ? /^\p{Lu}/u.test(from) : /^\p{Lu}(?!\p{Lu})/u.test(from);
  return { start, end, from, to: isCapital ? capitalise(to) : to };
}

function lower(words: string): string {
  return words.toLowerCase().replace(/\bi\b/g, 'I');
}

function capitalise(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
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
