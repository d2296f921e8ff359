import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'pay-grievance',
  kind: 'flag',
  title: 'Resentment about pay',
  category: 'compensation-grievance',
  severity: 'warn',
  tip: 'Resentment gives your reader nothing to act on; a figure does. Say what you brought in, what you are paid for it and what you ask.',
  phrases: [
    'underpaid',
    'slap in the face',
    'insulting bonus',
    'insulting raise',
    'an insult',
    'paid peanuts',
    'cheated out of',
    'robbed of',
    'peanuts compared',
  ],
  near: {
    phrases: [
      'bonus',
      'commission',
      'salary',
      'pay',
      'raise',
      'title',
      'promotion',
      'underpaid',
      'paid',
      'quota',
      'comp',
    ],
    within: 1,
  },
  fix: { do: 'phone' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The bonus letter came today. It is a [[slap in the face]].' },
      { text: 'I have been [[underpaid]] for two years.' },
    ],
    misses: [
      {
        text: 'I closed 1.4 m at 62 k base; could we talk about 70 k?',
        because: 'a reasoned request',
      },
      {
        text: 'My pay slip for May shows 300 euros less than April; who can look at it?',
        because: 'a fact, calmly put',
      },
    ],
  },
});
