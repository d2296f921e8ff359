import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-sensitive-escalation',
  kind: 'learned',
  title: 'Reads as a complaint about a superior',
  category: 'sensitive-escalation',
  severity: 'warn',
  tip: 'Whoever reads this will wonder what you write about them. Take it by phone, begin with something they do well, and ask for advice rather than a verdict.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
