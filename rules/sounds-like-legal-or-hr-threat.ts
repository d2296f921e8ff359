import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-legal-or-hr-threat',
  kind: 'learned',
  title: 'Reads as a threat with lawyers or HR',
  category: 'legal-or-hr-threat',
  severity: 'warn',
  tip: 'Once this is sent, others will answer you, and they are paid to be careful. If you mean it, see a lawyer first; if not, take it by phone.',
  fix: { do: 'phone' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
