import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'ultimatum',
  kind: 'flag',
  title: 'An ultimatum',
  category: 'ultimatum',
  severity: 'stop',
  tip: 'An ultimatum upward gives the reader one way to keep face: to refuse. Name what you need, the date and the reason for the date.',
  phrases: [
    'or else',
    'take it or leave it',
    'this is non-negotiable',
    'final warning',
    'last chance',
    'over your head',
    'above your head',
    'you leave me no choice',
    'I won’t ask again',
    'I demand',
    'I insist that',
    'there will be consequences',
  ],
  match: [
    '[(either|fix this|change this|sort this) .{1,8} or (i|we) (will|go|take|shall|stop)]',
    '[(i|we) refuse to .{1,8} (unless|until)]',
    '[if (this|it|that|you|nothing) .{1,8} (i|we) (will|shall) (go|take this|take it|escalate|report)] .{0,3} (#Leader|above|hr|board|legal|further|straight)',
  ],
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      {
        text: 'The list is attached. I want it fixed by Friday [[or else]].',
        better: 'The list is attached. Could we speak by phone this week?',
      },
      { text: 'If this is not settled I will go [[over your head]].' },
      { text: '[[I demand]] an answer today.' },
    ],
    misses: [
      {
        text: 'Could you decide by Friday, so that we can book the venue?',
        because: 'a date with its reason',
      },
      { text: 'Unless you object I will send it at four.', because: 'a courtesy, not a threat' },
    ],
  },
});
