import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'clear-ask',
  kind: 'missing',
  title: 'One clear ask',
  category: 'no-clear-ask',
  tip: 'Say in one sentence what you want of the reader, and by when. A busy reader answers the question they can find.',
  match: [
    '(could|can|would|will|may) (you|i|we)',
    '(i|we) (ask|request|propose|suggest|recommend|seek)',
    '(i|we) (need|want) (you|your)',
    '(i|we) would #Adverb? (like|appreciate|value|welcome|love|propose|suggest|be)',
    'please #Adverb? #Verb',
    '(let|tell|give|send|call) (me|us)',
    '(are|is) (you|it|that|this|there) .{0,6} (available|free|ok|okay|open|possible|worth|fine)',
    'do you (want|prefer|agree|approve|have|think|see|mind)',
    '(your|the) (approval|decision|view|advice|go-ahead|sign-off|guidance)',
  ],
  regex: [String.raw`\?\s*$`],
  unless: {
    phrases: [
      'no action needed',
      'nothing needed from you',
      'for your information',
      'FYI',
      'my notice',
      'my resignation',
      'congratulations',
      'thank you for',
      'no reply needed',
    ],
  },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: '[[Could you]] sign the order by Friday?' },
      { text: 'The list is done. [[Please send]] it to the board on Monday.' },
    ],
    misses: [
      { text: 'The week went well and the team is in good shape.', because: 'asks for nothing' },
      { text: 'Things are hard at the moment, as you know.', because: 'asks for nothing' },
    ],
  },
});
