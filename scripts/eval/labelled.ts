import { z } from 'zod';
import { checklistCategories, idsOf, wordCategories } from '@/lib/model/category';
import type { Draft, Place } from '@/lib/model/draft';
import type { Span } from '@/lib/model/finding';
import { type Role, roles } from '@/lib/model/role';

const wordCategory = z.enum(idsOf(wordCategories));

const messageSchema = z.object({
  id: z.string(),
  channel: z.enum(['gmail', 'linkedin']).default('gmail'),
  to_role: z.enum(roles),
  subject: z.string().default(''),
  body: z.string(),
  labels: z.array(z.object({ category: wordCategory, quote: z.string() })).default([]),
  missing: z.array(z.enum(idsOf(checklistCategories))).optional(),
  /** Categories that a sensible coach might raise as well: neither right nor wrong. */
  acceptable: z.array(z.string()).default([]),
});

/** A sentence on its own is a message with a body and nothing else. */
const sentenceSchema = z
  .object({ text: z.string() })
  .loose()
  .transform(({ text, ...rest }) => ({ ...rest, body: text }));

/** Words that a labeller put a finger on. */
export interface Label extends Span {
  readonly category: string;
  readonly where: Place;
}

/** A message with what a sensible coach would say of it. */
export interface Labelled {
  readonly draft: Draft;
  readonly role: Role;
  readonly labels: readonly Label[];
  /** `undefined` where nobody judged what is missing. */
  readonly missing: readonly string[] | undefined;
  readonly acceptable: readonly string[];
}

/** Reads one line of a labelled file, a message or a sentence. Throws with the field that is wrong. */
export function readLabelled(line: string): Labelled {
  const json: unknown = JSON.parse(line);
  const sentence = sentenceSchema.safeParse(json);
  const { id, channel, to_role, subject, body, labels, missing, acceptable } = messageSchema.parse(
    sentence.success ? sentence.data : json,
  );
  const draft: Draft = { id, site: channel, surface: 'line', subject, body, recipients: [] };
  return {
    draft,
    role: to_role,
    labels: labels.map((label) => place(label, draft)),
    missing,
    acceptable,
  };
}

function place({ category, quote }: { category: string; quote: string }, draft: Draft): Label {
  const where: Place = draft.body.includes(quote) ? 'body' : 'subject';
  const start = draft[where].indexOf(quote);
  if (start < 0) throw new Error(`${draft.id}: expected a quote of the message for ${category}`);
  return { category, where, start, end: start + quote.length };
}
