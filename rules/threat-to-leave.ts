import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'threat-to-leave',
  kind: 'flag',
  title: 'Leaving, used as leverage',
  category: 'resignation-threat',
  severity: 'stop',
  tip: 'A threat to leave is remembered long after you have stayed. If you mean it, resign properly; if you don’t, talk about the work by phone.',
  phrases: [
    'I’ll quit',
    'I might as well quit',
    'ready to quit',
    'I quit',
    'hand in my notice',
    'look elsewhere',
    'start looking around',
    'looking for another job',
    'polish my CV',
    'polish my resume',
    'update my resume',
    'why do I bother',
    'why I bother',
    'I’m out of here',
    'recruiters are calling',
    'recruiters keep calling',
    'I’ll walk away',
    'reconsider my future',
    'consider my options',
  ],
  match: [
    '[(i|we) (have|got|hold|am holding) .{0,3} (other|another|better|two|three|several) #Adjective? (offer|offers)]',
    '[(i|we) will be gone (by|before|within)]',
    '[(i|we) (will|shall|may|might|would) (leave|resign|quit|walk)] !(early|at|the|for|a|this|on|it|you|them|him|her|through)',
    '[(other|another) (company|companies|firm|firms|employer|shop) .{0,3} (want|wants|asked|asking|approached|calling)] .{0,2} me',
  ],
  unless: {
    phrases: [
      'quit claim',
      'leave by',
      'annual leave',
      'parental leave',
      'sick leave',
      'resign the contract',
    ],
    match: ['(customer|client|buyer) .{0,4} (leave|quit|walk)'],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      {
        text: 'The new plan starts in May. [[I have two other offers]] on my desk.',
        better: 'The new plan starts in May. Could we speak by phone this week?',
      },
      { text: 'Honestly, [[why do I bother]]?' },
      { text: 'If the quota stays, [[I’ll be gone by]] June.' },
    ],
    misses: [
      { text: 'I will leave early on Friday to see the dentist.', because: 'leaving the office' },
      {
        text: 'The customer may walk away from the renewal.',
        because: 'it is the customer who leaves',
      },
      {
        text: 'Please accept this as my notice; my last day is 30 June.',
        because: 'a proper resignation',
      },
    ],
  },
});
