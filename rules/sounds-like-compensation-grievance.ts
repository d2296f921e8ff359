import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-compensation-grievance',
  kind: 'learned',
  title: 'Reads as resentment about pay',
  category: 'compensation-grievance',
  severity: 'warn',
  tip: 'Hurt about money weakens the case for money. Bring what you brought in and what the role pays elsewhere, and ask in person.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
