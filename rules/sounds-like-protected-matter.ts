import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'sounds-like-protected-matter',
  kind: 'learned',
  title: 'This may be a matter the law protects',
  category: 'protected-matter',
  severity: 'nudge',
  tip: 'This may be one to put in writing: what happened, when, who saw it, sent to HR or the ethics line, with a copy you keep. A lawyer knows better than a browser extension what comes next.',
  to: ['boss', 'skip-level', 'executive', 'hr', 'peer', 'report', 'customer', 'unknown'],
  silences: {
    within: 0,
    categories: [
      'sensitive-escalation',
      'legal-or-hr-threat',
      'ultimatum',
      'resignation-threat',
      'blame',
      'venting',
      'gossip-about-colleague',
      'favoritism',
      'unfairness',
      'compensation-grievance',
      'confidential-data',
      'sarcasm-or-hostility',
    ],
  },
  fix: { do: 'none' },
  source: 'docs/model.md',
  examples: {
    hits: [],
    misses: [],
  },
});
