import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-resignation-threat',
  kind: 'learned',
  title: 'Reads as a hint that you may go',
  category: 'resignation-threat',
  severity: 'warn',
  tip: 'A hint of leaving is heard as a bid, and some readers will let you go. Say what would make you stay, by phone, and keep your offers to yourself.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
