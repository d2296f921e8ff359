import { defineRule } from '@/lib/model/rule';
import { rephrase } from './rephrase';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'not-fair',
  kind: 'flag',
  title: 'Talk of what is fair',
  category: 'unfairness',
  severity: 'warn',
  tip: 'Nobody above you can act on “fair”; it only says that you are hurt. Drop the word, show the number and say what you ask for.',
  phrases: [
    'unfair',
    'unfairly',
    'unjust',
    'injustice',
    'double standard',
    'raw deal',
    'deserve better',
    'it’s only fair',
    'where is the fairness',
    'not a level playing field',
  ],
  match: [
    '[#Negative #Adverb? fair]',
    '[(how|in what way) (is|was) (that|this|it) #Adverb? fair]',
    '[(i|we) #Adverb? {deserve}]',
    '[hardly fair]',
  ],
  regex: [
    String.raw`\b(?:want|deserve|expect|ask for|asking for|owed) (?:the same |a )?(?:fair|equal) (?:treatment|shot|chance)\b`,
    String.raw`\b(?:I|we)(?:['’]ve| have)?(?: \w+){0,3}? (?:was|were|been|being|got|get) passed over\b|\bpassed (?:me|us) over\b`,
  ],
  unless: {
    phrases: ['unfair dismissal claim', 'social injustice'],
    regex: [
      quoted,
      String.raw`\bunfair(?:ly)? (?:advantage|competition|contract|trading|trick|tricks|practices?|sharing|pricing|terms|clauses?|means)|\bunfair (?:to|on) (?:the |our )?(?:customer|client|guest|supplier)s?`,
      "(?:not|n['’]t|no|never) (?:a )?fair (?:market|value|share|use|comparison|question|trade|game|price|copy)",
      String.raw`\b(?:customers?|clients?|guests?|parents?|buyers?|tenants?|patients?|users?|suppliers?|vendors?|competitors?|court|judge|press)\b[^.;]*\b(?:unfair\w*|unjust\w*|fair|injustice|passed over)\b`,
      String.raw`\b(?:I|we) (?:\w+ )?deserved? (?:to|(?:a |this |that |the )?(?:drink|party|celebration|break|holiday|pint|beer|cake|coffee|round|rest))\b`,
    ],
  },
  fix: rephrase,
  source: 'design: give up on “fair”',
  examples: {
    hits: [
      { text: 'My territory was cut again and that’s [[not fair]].' },
      {
        text: 'The split is [[unfair]].',
        better: 'On the split, what I saw is …; what it leads to is …; could we …?',
      },
      { text: 'I feel [[unfairly]] treated over the new quota.' },
      { text: 'The cut is [[unjust]].' },
      { text: 'The new split is an [[injustice]].' },
      { text: 'There is a [[double standard]] here.' },
      { text: 'The north got a [[raw deal]].' },
      { text: 'My people [[deserve better]].' },
      { text: '[[It’s only fair]] to look at both.' },
      { text: '[[Where is the fairness]] in that?' },
      { text: 'This is [[not a level playing field]].' },
      { text: '[[How is that fair]]?' },
      { text: 'After this year [[I deserve]] a better patch.' },
      { text: 'The split is [[hardly fair]].' },
      { text: 'I [[expect equal treatment]].' },
      { text: '[[I was passed over]] again.' },
    ],
    misses: [
      { text: 'The surveyor put fair market value at 91.', because: 'a term of the trade' },
      { text: 'It is not fair use of the picture.', because: 'a term of the law' },
      { text: 'We met their buyer at the trade fair.', because: 'an exhibition' },
      {
        text: 'Search gives us an unfair advantage in this deal.',
        because: 'praise of the product',
      },
      { text: 'The customer finds our policy unfair.', because: 'a customer’s view, reported' },
      { text: 'One visitor called the queue ‘unfair’.', because: 'someone else’s word' },
      { text: 'We deserve a drink after that quarter.', because: 'joy' },
      { text: 'The unfair dismissal claim is with legal.', because: 'a case at work' },
      { text: 'Her talk on social injustice is on Friday.', because: 'a topic' },
      { text: 'The equal-treatment rule covers Canada.', because: 'a rule' },
    ],
  },
});
