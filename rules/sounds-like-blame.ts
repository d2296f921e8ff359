import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-blame',
  kind: 'learned',
  title: 'Reads as laying blame',
  category: 'blame',
  severity: 'warn',
  tip: 'The reader remembers who pointed the finger, not who was at fault. Say what happened, what you changed, and what you need from the other side.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
