import type { Rewrite, Span } from '@/lib/model/finding';
import type { Hit, ReadDraft } from './read-draft';
import { cut } from './rewrite-remove';

/** What stands in the draft once its grievance is taken by phone. */
const callRequests = { subject: 'A call this week', body: 'Could we speak by phone this week?' };

/** What a grievance leaves standing when it goes: who is greeted, and the mark of a list. */
const salutation =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,40}[,!]\s+|[-*•–]\s+|\d{1,2}[.)]\s+)/iu;

/** The sentence gives way to the request for a call; a second one needs no second request. */
export function takeByPhone(hit: Hit, read: ReadDraft): Rewrite {
  const text = read.draft[hit.where];
  const to = callRequests[hit.where];
  const { start, end } = findClause(hit, read.sentences[hit.sentence] ?? hit, text);
  if (text.includes(to)) return cut(text, { start, end });
  return { start, end, from: text.slice(start, end), to };
}

/** The hit's part of its sentence, up to a semicolon on either side, without a salutation. */
function findClause(hit: Span, sentence: Span, text: string): Span {
  const before = text.slice(sentence.start, hit.start);
  const opened = salutation.exec(before)?.[0].length ?? 0;
  const clause = before.lastIndexOf('; ');
  const start = sentence.start + (clause < 0 ? opened : clause + '; '.length);
  const next = text.slice(hit.end, sentence.end).indexOf('; ');
  return { start, end: next < 0 ? sentence.end : hit.end + next };
}
