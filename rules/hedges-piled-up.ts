import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'hedges-piled-up',
  kind: 'flag',
  title: 'Hedges and apologies, piled up',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'One “maybe” is honest; several tell the reader that you don’t believe it yourself. Take them out and see how well the sentence stands.',
  phrases: [
    'sort of',
    'kind of',
    'maybe',
    'perhaps',
    'I guess',
    'I was just wondering if',
    'I was wondering if',
    'just wondering if',
    'I just wanted to',
    'if that makes sense',
    'if that’s okay with you',
    'if it’s not too much trouble',
    'no worries if not',
    'I could be wrong, but',
    'I might be wrong, but',
    'I may be wrong, but',
    'I’m no expert, but',
    'not sure if this makes sense, but',
    'I’m sorry, but',
    'sorry again',
    'apologies again',
    'sorry for',
    'apologies for',
    'I hate to ask, but',
    'I feel like',
    'a little bit',
  ],
  atLeast: 2,
  unless: {
    match: [
      '(what|that|this|some|any|the|these) [(kind|sort) of]',
      '(best|right|other|different) (kind|sort) of',
    ],
  },
  fix: { do: 'remove' },
  source: 'design: good practice',
  examples: {
    hits: [
      {
        text: 'We [[sort of]] need a date. [[Perhaps]] Friday works.',
        better: 'We need a date. Friday works.',
      },
      {
        text: '[[I guess]] we lost the renewal, and [[maybe]] the upsell.',
        better: 'We lost the renewal, and the upsell.',
      },
    ],
    misses: [
      { text: 'Maybe we should start with Leeds.', because: 'one honest hedge' },
      { text: 'What kind of contract is it, and what kind of term?', because: 'asks for the kind' },
    ],
  },
});
