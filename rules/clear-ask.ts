import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'clear-ask',
  kind: 'missing',
  title: 'One clear ask',
  category: 'no-clear-ask',
  tip: 'Say in one sentence what you want of the reader, and by when. A busy reader answers the question they can find.',
  match: [
    '(could|can|would|will|may|shall) (you|i|we)',
    '(i|we) #Adverb? (ask|request|propose|suggest|recommend|seek|need|want)',
    '(i|we) would #Adverb? (like|appreciate|value|welcome|love|propose|suggest|be|take)',
    '(please|kindly) #Adverb? #Verb',
    '(let|tell|give|send|call|take) (me|us)',
    'do you (want|prefer|agree|approve|have|think|see|mind)',
    '(your|the) (approval|decision|view|advice|go-ahead|sign-off|guidance|initials|signature)',
    '(one|my) (request|ask|question|proposal)',
  ],
  regex: [String.raw`\?\s*$`],
  unless: {
    phrases: [
      'for information',
      'for your information',
      'for info',
      'FYI',
      'my notice',
      'my resignation',
      'congratulations',
      'thank you for',
    ],
    match: [
      '(no|nothing) .{0,2} (needed|required|necessary|expected|wanted)',
      'nothing to (decide|do|sign|approve)',
      'no (action|decision|reply|answer|need)',
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
