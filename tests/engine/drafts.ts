import { createEngine, type Engine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/model/draft';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

/** A draft as Gmail's dock would give it, with what a test cares about put in. */
export function makeDraft(parts: Partial<Draft>): Draft {
  return {
    id: 'draft',
    site: 'gmail',
    surface: 'dock',
    subject: '',
    body: '',
    recipients: [],
    ...parts,
  };
}

/** The engine with the built-in rules, and more rules or people where a test brings them. */
export function makeEngine(
  more: { rules?: readonly unknown[]; only?: readonly unknown[] } = {},
): Engine {
  const all = more.only ?? [...rules, ...(more.rules ?? [])];
  return createEngine({ rules: all, vocabulary, people: [] });
}

/** A rule with the least a rule can have. */
export const phraseRule = (id: string, ...phrases: string[]) => ({
  id,
  kind: 'flag',
  title: id,
  tip: 'A tip.',
  category: 'venting',
  severity: 'warn',
  phrases,
});
