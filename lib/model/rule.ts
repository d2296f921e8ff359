import { z } from 'zod';
import { checklistCategories, idsOf, wordCategories } from './category';
import { places, siteIds } from './draft';
import { roles } from './role';
import { severities } from './severity';

const line = (most: number) => z.string().trim().min(1).max(most);

/**
 * Words to look for, said in up to three ways; one hit of any is a hit. Each is held against one sentence.
 * - `phrases`: plain words, in any inflection and case. `…` stands for up to three words.
 * - `match`: compromise's match syntax. What stands in `[brackets]` is the hit, else the whole.
 * - `regex`: RE2 syntax, case-blind unless it says `(?-i)`.
 */
const words = {
  phrases: z.array(line(200)).default([]),
  match: z.array(line(500)).default([]),
  regex: z.array(line(1000)).default([]),
};

const wordsSchema = z.strictObject(words);
export type Words = z.output<typeof wordsSchema>;

/**
 * What a fix makes of the hit, or of its whole sentence. In `with`, `{words}` is the hit, `{lower}` the hit
 * in small letters, `{matter}` the last thing that the sentence names beside it (*the Leeds order*) and `{name}`
 * what a named group of the match or regex caught; a wording that lacks one of its words is not offered.
 * `remove` takes out the hit or its sentence.
 */
const fixSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('replace'),
    with: z.array(z.string().max(500)).min(1).max(5),
    of: z.enum(['hit', 'sentence']).default('hit'),
  }),
  z.strictObject({ do: z.literal('remove'), of: z.enum(['hit', 'sentence']).default('hit') }),
  z.strictObject({ do: z.literal('phone') }),
  z.strictObject({ do: z.literal('none') }),
]);

/**
 * `text` marks the hit `[[so]]`; `better` is the text after the first rewrite of every hit in it. `role` is
 * the reader, where it is not the first that the rule speaks to.
 */
const role = z.enum(roles).optional();
const hitSchema = z.strictObject({
  text: line(2000),
  better: z.string().max(2000).optional(),
  role,
});
const missSchema = z.strictObject({ text: line(2000), because: line(300), role });

const common = {
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, digits and single hyphens'),
  title: line(80),
  /** Why, in two sentences a mentor would say. */
  tip: line(600),
  source: line(300).optional(),
  examples: z
    .strictObject({ hits: z.array(hitSchema).default([]), misses: z.array(missSchema).default([]) })
    .default({ hits: [], misses: [] }),
};

const hasWords = (rule: Words) => rule.phrases.length + rule.match.length + rule.regex.length > 0;
const needsWords = { error: 'expected at least one entry in phrases, match or regex' };

/** Where a finding stands, to whom it is said and what keeps still beside it. */
const speaking = {
  where: z
    .array(z.enum(places))
    .min(1)
    .default([...places]),
  /** Readers it speaks to. Without it the severity decides. */
  to: z.array(z.enum(roles)).min(1).optional(),
  /** Categories that keep still in the sentences where this rule speaks, and `within` so many of them. */
  silences: z
    .strictObject({
      categories: z.array(z.enum(idsOf(wordCategories))).min(1),
      within: z.number().int().min(0).max(100).default(0),
    })
    .optional(),
};

const flagSchema = z
  .strictObject({
    ...common,
    kind: z.literal('flag'),
    category: z.enum(idsOf(wordCategories)),
    severity: z.enum(severities),
    ...words,
    /** Excuses a hit that it overlaps, or all hits of its sentence. */
    unless: z
      .strictObject({ ...words, reach: z.enum(['hit', 'sentence']).default('hit') })
      .optional(),
    /** Words that must stand in the hit's sentence too, or at most `within` sentences away. */
    near: z
      .strictObject({ ...words, within: z.number().int().min(0).max(10).default(0) })
      .optional(),
    /** How many hits one draft must have before any of them counts. */
    atLeast: z.number().int().min(1).max(100).default(1),
    /** The hit counts only where the classifier gives its category at least this chance. */
    doubt: z.number().min(0).max(1).optional(),
    ...speaking,
    fix: fixSchema.default({ do: 'none' }),
  })
  .refine(hasWords, needsWords);

const missingSchema = z
  .strictObject({
    ...common,
    kind: z.literal('missing'),
    category: z.enum(idsOf(checklistCategories)),
    /** What ought to be there. */
    ...words,
    /** The item applies only to drafts with such words. */
    when: wordsSchema.optional(),
    /** The item does not apply to drafts with such words. */
    unless: wordsSchema.optional(),
    /** The item applies from so many words on. */
    fromWords: z.number().int().min(0).max(10_000).default(40),
    to: z.array(z.enum(roles)).min(1).default(['boss', 'skip-level', 'executive']),
  })
  .refine(hasWords, needsWords);

const learnedSchema = z.strictObject({
  ...common,
  kind: z.literal('learned'),
  category: z.enum(idsOf(wordCategories)),
  /** Spoken when the classifier is as sure as its training asks for; below that it is a nudge. */
  severity: z.enum(severities),
  ...speaking,
  fix: fixSchema.default({ do: 'none' }),
});

/** What a limit can measure, in one draft. */
const measures = [
  'words',
  'words-in-a-sentence',
  'exclamation-marks',
  'words-in-capitals',
  'people-on-copy',
] as const;

const limitSchema = z.strictObject({
  ...common,
  kind: z.literal('limit'),
  category: z.enum(idsOf({ ...checklistCategories, ...wordCategories })),
  measure: z.enum(measures),
  /** The highest measure that is still fine. */
  most: z.number().int().min(0),
  /** The same for single sites. */
  mostOn: z.partialRecord(z.enum(siteIds), z.number().int().min(0)).default({}),
  to: z.array(z.enum(roles)).min(1).default(['boss', 'skip-level', 'executive']),
});

/** A rule is data. Built-in, custom and packed rules all pass through this schema. */
export const ruleSchema = z.discriminatedUnion('kind', [
  flagSchema,
  learnedSchema,
  missingSchema,
  limitSchema,
]);

export type Rule = z.output<typeof ruleSchema>;
export type Flag = z.output<typeof flagSchema>;
export type Learned = z.output<typeof learnedSchema>;
export type Missing = z.output<typeof missingSchema>;
export type Limit = z.output<typeof limitSchema>;
export type Measure = (typeof measures)[number];

/** A rule as it is written down: what has a default may be left out. */
export type RuleSource = z.input<typeof ruleSchema>;

/** Gives a rule file its types. The schema is applied where rules are loaded. */
export function defineRule<const R extends RuleSource>(rule: R): R {
  return rule;
}
