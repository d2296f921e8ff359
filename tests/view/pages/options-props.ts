import type { Rule, RuleSource } from '@/lib/model/rule';
import type { OptionsProps } from '@/lib/view/options/options';

/** A custom rule as it is stored. */
export const circleBack = {
  kind: 'flag',
  id: 'circle-back',
  title: 'Circle back',
  tip: 'Name the day.',
  category: 'blame',
  severity: 'nudge',
  phrases: ['circle back'],
} satisfies RuleSource;

/** A built-in rule with examples. */
export const notFair: Rule = {
  kind: 'flag',
  id: 'not-fair',
  title: 'Fair and unfair',
  tip: 'Give the number.',
  category: 'unfairness',
  severity: 'warn',
  phrases: ['not fair'],
  match: [],
  regex: [],
  atLeast: 1,
  where: ['body'],
  fix: { do: 'remove', of: 'hit' },
  examples: {
    hits: [{ text: 'It’s [[not fair]].', better: 'It’s.' }],
    misses: [{ text: 'The trade fair.', because: 'an event' }],
  },
};

/** Props of an options page where everything goes well and nothing is there yet. */
export const quiet: OptionsProps = {
  rules: [],
  off: [],
  builtIn: [],
  people: [],
  kept: [],
  onSave: async () => undefined,
  onDelete: async () => {},
  onToggle: async () => {},
  onTry: async () => ({ findings: [] }),
  onSavePerson: async () => undefined,
  onDeletePerson: async () => {},
  onCopy: async () => {},
  onDiscard: async () => {},
  onPractice: () => {},
};
