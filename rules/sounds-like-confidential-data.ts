import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-confidential-data',
  kind: 'learned',
  title: 'Reads as something not everyone here may know',
  category: 'confidential-data',
  severity: 'warn',
  tip: 'One forward and it is everywhere, with your name on top. Leave it out, or ask whether the reader is cleared for it.',
  fix: { do: 'remove' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
