import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-ultimatum',
  kind: 'learned',
  title: 'Reads as an ultimatum',
  category: 'ultimatum',
  severity: 'warn',
  tip: 'A reader with power will test whether you mean it. Ask for what you need by a date, and give the reason for the date.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
