import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'complaint-about-a-superior',
  kind: 'flag',
  title: 'A complaint about your boss',
  category: 'sensitive-escalation',
  severity: 'stop',
  to: ['skip-level', 'executive', 'hr', 'unknown'],
  tip: 'A written complaint about your boss reaches your boss, and then it is about you. Ask for a call instead, and open it with what this reader does well.',
  phrases: [
    'keep this between us',
    'keep this between you and me',
    'stays between us',
    'don’t tell my boss',
    'don’t mention this to my manager',
    'behind my boss’s back',
    'go around my manager',
    'going over his head',
    'going over her head',
    'keep my name out of it',
    'keep my name out of this',
  ],
  match: [
    '[my? (#Leader|#Person) #Adverb{0,2} (has|have|had|is|was|keeps|kept|will|would|does|did)? #Adverb{0,2} #Negative? been? #Wronging+] .{0,2} (me|us|my|our|everything|everyone|anything)',
    '[(overrule|override|step in|intervene|go round|investigate)] .{0,3} #Leader',
    '[my #Leader #Adverb? (is|was) #Adverb{0,2} (incompetent|useless|toxic|dishonest|lazy|biased|impossible|hopeless|unprofessional)]',
    '[(do|please) not (tell|mention|forward|share) .{0,3} (#Leader|him|her|them)]',
  ],
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      {
        text: 'Hi Ruth. [[My manager keeps ignoring]] my numbers. Q3 closed at 112 %.',
        better: 'Hi Ruth. Could we speak by phone this week? Q3 closed at 112 %.',
      },
      { text: 'Please [[keep this between us]].' },
      { text: '[[My boss is completely incompetent]] and the whole floor knows.' },
    ],
    misses: [
      {
        text: 'I escalated the ticket to engineering last night.',
        because: 'a routine escalation',
      },
      {
        text: 'Could I call you for fifteen minutes this week?',
        because: 'the ask this coach recommends',
      },
      {
        text: 'My manager approved the discount on Monday.',
        because: 'a fact without a grievance',
      },
    ],
  },
});
