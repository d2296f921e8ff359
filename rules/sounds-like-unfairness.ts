import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-unfairness',
  kind: 'learned',
  title: 'Reads as an argument about what is fair',
  category: 'unfairness',
  severity: 'warn',
  tip: 'Nobody above you was ever moved by what you deserve. Put the number you delivered where the grievance stands, and ask for one thing.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
