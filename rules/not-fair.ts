import { defineRule } from '@/lib/model/rule';

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
    'double standard',
    'raw deal',
    'deserve better',
    'unjust',
    'it’s only fair',
    'where is the fairness',
    'not a level playing field',
  ],
  match: [
    '[#Negative #Adverb? fair]',
    '[(how|in what way) (is|was) (that|this|it) #Adverb? fair]',
    '[(i|we) #Adverb? {deserve}] !to',
    '[hardly fair]',
    '[(fair|equal) treatment]',
  ],
  unless: {
    phrases: [
      'unfair advantage',
      'unfair competition',
      'unfair dismissal claim',
      'unfair contract terms',
      'unfair trading',
      'unfair to the customer',
      'unfair on the customer',
      'unfair to the client',
      'equal treatment policy',
    ],
    match: ['#Negative a? fair (market|value|share|use|comparison|question|trade)'],
  },
  fix: { do: 'none' },
  source: 'design: give up on “fair”',
  examples: {
    hits: [
      { text: 'My territory was cut again and that’s [[not fair]].' },
      { text: 'I feel [[unfairly]] treated over the new quota.' },
      { text: 'After this year [[I deserve]] a better patch.' },
    ],
    misses: [
      { text: 'The surveyor put fair market value at 91.', because: 'a term of the trade' },
      { text: 'We met their buyer at the trade fair.', because: 'an exhibition' },
      {
        text: 'Search gives us an unfair advantage in this deal.',
        because: 'praise of the product',
      },
    ],
  },
});
