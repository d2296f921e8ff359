import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-flattery',
  kind: 'learned',
  title: 'Praise too thick to be believed',
  category: 'flattery',
  severity: 'nudge',
  tip: 'People at the top are told this all day, and they listen for what comes after it. One exact thing they did well is worth more.',
  fix: { do: 'remove' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
