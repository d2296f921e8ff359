import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-venting',
  kind: 'learned',
  title: 'Reads as letting off steam',
  category: 'venting',
  severity: 'warn',
  tip: 'The heat will have gone by tomorrow, and the message will still be there. Say what happens, what it costs and what would help.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
