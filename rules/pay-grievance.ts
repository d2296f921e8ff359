import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'pay-grievance',
  kind: 'flag',
  title: 'Resentment about pay',
  category: 'compensation-grievance',
  severity: 'warn',
  tip: 'Resentment gives your reader nothing to act on; a figure does. Say what you brought in, what you are paid for it and what you ask.',
  phrases: [
    'slap in the face',
    'an insult',
    'insulting',
    'peanuts',
    'a joke',
    'a kick in the teeth',
  ],
  regex: [
    String.raw`\b(?:I|we)(?:['’]m|['’]re| am| are| was| were| feel| have been|['’]ve been)(?: \w+){0,2} underpaid\b`,
    String.raw`\b(?:I|we)(?:['’]ve| have|['’]m| am| was| were| got| feel)?(?: been| being)? (?:cheated out of|robbed of|short-?changed on)\b`,
    String.raw`\bwhat I(?:['’]m| am) (?:really |actually )?worth\b`,
  ],
  near: {
    phrases: [
      'bonus',
      'commission',
      'salary',
      'my pay',
      'our pay',
      'pay rise',
      'pay raise',
      'pay letter',
      'pay review',
      'promotion',
      'underpaid',
    ],
    regex: [
      String.raw`\d ?% (?:raise|rise|increase)|(?:handed|given|offered|getting|got) (?:a )?\d+ ?%|\bpay me\b`,
    ],
    within: 1,
  },
  unless: {
    regex: [
      quoted,
      '(?:slap in the face|insult|insulting|joke|kick in the teeth) (?:to|for|of) (?:the |our |their )?(?:customers?|clients?|guests?|buyers?|patients?)',
    ],
  },
  fix: { do: 'phone' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The bonus letter came today. It is a [[slap in the face]].' },
      { text: 'My salary is [[an insult]].' },
      { text: 'The commission on Leeds is [[insulting]].' },
      { text: 'We get [[peanuts]] for it, and the commission goes elsewhere.' },
      { text: 'My bonus is [[a joke]].' },
      { text: 'The pay rise was [[a kick in the teeth]].' },
      { text: '[[I have been underpaid]] for two years.' },
      { text: '[[I was cheated out of]] my commission.' },
      { text: 'Pay me [[what I’m worth]].' },
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
      { text: 'The customer underpaid invoice 4432.', because: 'an invoice' },
      {
        text: 'The price change is an insult to our customers; commission is not the point.',
        because: 'a customer’s view',
      },
      { text: 'He called the bonus plan ‘a joke’ and laughed.', because: 'someone else’s words' },
    ],
  },
});
