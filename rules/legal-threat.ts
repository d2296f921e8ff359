import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'legal-threat',
  kind: 'flag',
  title: 'Lawyers, HR or the press',
  category: 'legal-or-hr-threat',
  severity: 'stop',
  tip: 'From this line on you are a case, not a colleague, and others will write the answers. If you need a lawyer, see one first and say nothing of it here.',
  phrases: [
    'my lawyer',
    'my attorney',
    'my solicitor',
    'see you in court',
    'take legal action',
    'legal steps',
    'employment tribunal',
    'file a grievance',
    'file a formal complaint',
    'lodge a formal complaint',
    'raise a formal grievance',
    'report you to HR',
    'report him to HR',
    'report her to HR',
    'report this to HR',
    'take this to HR',
    'go to the press',
    'go to the papers',
  ],
  match: ['[(i|we) (will|can|could|may|might|shall|am|are) (going to)? (sue|sueing|suing)]'],
  unless: {
    match: [
      '(customer|client|vendor|supplier|competitor|tenant) .{0,6} (lawyer|attorney|solicitor|court|legal action|sue)',
      '(take|taking) legal action against (customer|client|vendor|supplier|competitor|tenant|them)',
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      {
        text: 'I sent the figures twice. Next time you will hear from [[my lawyer]].',
        better: 'I sent the figures twice. Could we speak by phone this week?',
      },
      { text: 'If it happens again I will [[file a formal complaint]].' },
    ],
    misses: [
      {
        text: 'Legal reviewed the contract and HR starts the rollout on Monday.',
        because: 'functions at work',
      },
      {
        text: 'The customer’s lawyer asked for two changes to clause 9.',
        because: 'the other side’s lawyer',
      },
    ],
  },
});
