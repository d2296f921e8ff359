import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-sarcasm-or-hostility',
  kind: 'learned',
  title: 'Reads as sarcasm',
  category: 'sarcasm-or-hostility',
  severity: 'warn',
  tip: 'Irony has no tone of voice on a screen, so only the sting arrives. Say the plain thing, or nothing.',
  fix: { do: 'remove' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
