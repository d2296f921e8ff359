import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-favoritism',
  kind: 'learned',
  title: 'Reads as a word about favourites',
  category: 'favoritism',
  severity: 'warn',
  tip: 'You may be right, and in writing it still makes you the one who keeps count of friendships. Say what you would do with the account, and take the rest by phone.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
