import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'hedges-piled-up',
  kind: 'flag',
  title: 'Hedges, piled up',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'One “maybe” is honest; several tell the reader that you don’t believe it yourself. Take them out and see how well the sentence stands.',
  phrases: [
    'maybe',
    'perhaps',
    'I guess',
    'if that makes sense',
    'if that’s okay with you',
    'if it’s not too much trouble',
    'no worries if not',
    'I could be wrong, but',
    'I might be wrong, but',
    'I may be wrong, but',
    'I’m no expert, but',
    'not sure if this makes sense, but',
    'I hate to ask, but',
    'I feel like',
  ],
  regex: [String.raw`\b(?:sort|kind) of\b`, String.raw`\ba little bit\b`],
  atLeast: 2,
  unless: {
    regex: [
      String.raw`\b(?:what|that|this|some|any|the|these|those|which|every|each|all|an?|one|no|another|other|same|right|different|new|whatever|whichever|his|her|my|your|our|their|first|second|certain|similar|\w{2,}est) (?:\w+ )?(?:sort|kind) of\b|\b(?:sort|kind) of (?:you|him|her|them|your|their)\b`,
      String.raw`\ba little bit (?:of|more|less|late|early|longer)\b`,
      String.raw`(?:\b(?:and|or),? |\()(?:maybe|perhaps)\b|\b(?:maybe|perhaps) (?:\d|one|two|three|four|five|six|ten|in)\b`,
      String.raw`\b(?:maybe|perhaps)\b[^.;?!]*, (?:maybe|perhaps)\b`,
      String.raw`\bfeel like (?:an?|the|\w+ing)\b`,
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
        text: '[[I guess]] we lost the renewal. [[Maybe]] the upsell went with it.',
        better: 'We lost the renewal. The upsell went with it.',
      },
      {
        text: '[[I feel like]] we lost a week. The report is [[a little bit]] thin.',
      },
    ],
    misses: [
      { text: 'Maybe we should start with Leeds.', because: 'one honest hedge' },
      { text: 'What kind of contract is it, and what kind of term?', because: 'asks for the kind' },
      { text: 'We have two kinds of customers and several kinds of orders.', because: 'kinds' },
      { text: 'It is kind of you. Perhaps Friday works.', because: 'thanks, and one hedge' },
      { text: 'A little bit of time helps. Perhaps Friday works.', because: 'one hedge' },
      { text: 'Perhaps 60 guests, perhaps 70.', because: 'a figure not yet known' },
      { text: 'We could try it online, or perhaps by post, and maybe later.', because: 'choices' },
      { text: 'Perhaps online, perhaps by post.', because: 'choices' },
      { text: 'Days like this feel like a holiday; I feel like dancing.', because: 'joy' },
    ],
  },
});
