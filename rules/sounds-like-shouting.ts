import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-shouting',
  kind: 'learned',
  title: 'Reads as shouting',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Capitals and rows of marks make the reader lean back. The same words in small letters carry further.',
  fix: { do: 'none' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
