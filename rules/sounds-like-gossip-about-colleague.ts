import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-gossip-about-colleague',
  kind: 'learned',
  title: 'Reads as gossip',
  category: 'gossip-about-colleague',
  severity: 'warn',
  tip: 'Mail like this is forwarded, sooner or later to the person it is about. Keep to what they do at work, or leave them out.',
  fix: { do: 'remove' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
