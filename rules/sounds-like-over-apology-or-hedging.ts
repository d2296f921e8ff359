import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-over-apology-or-hedging',
  kind: 'learned',
  title: 'Makes itself small',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'You apologise before anyone has complained, and the reader begins to doubt you too. Strike it and begin with the point.',
  fix: { do: 'remove' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
