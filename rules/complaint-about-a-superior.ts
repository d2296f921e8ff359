import { defineRule } from '@/lib/model/rule';
import { leader, quoted } from './vocabulary';

export default defineRule({
  id: 'complaint-about-a-superior',
  kind: 'flag',
  title: 'A complaint about your boss',
  category: 'sensitive-escalation',
  severity: 'stop',
  to: ['skip-level', 'executive', 'hr', 'unknown'],
  tip: 'A written complaint about your boss reaches your boss, and then it is about you. Ask for a call instead, and open it with what this reader does well.',
  match: [
    '[(my|our) #Leader #Adverb{0,2} (has|have|had|is|was|keeps|kept|will|would|does|did)? #Adverb{0,2} #Negative? been? (#Belittling|#Neglecting)+] .{0,2} (me|us|my|our)',
    '[(my|our) #Leader #Adverb{0,2} (has|is|keeps|kept)? #Adverb{0,2} been? #Belittling+] .{0,2} (everyone|everything|people|staff)',
    '[(#Leader && #ProperNoun) #Adverb{0,2} (has|is|was|keeps|kept)? #Adverb{0,2} been? (#Belittling|#Neglecting)+] .{0,2} (me|us|my|our|everyone)',
    '[(he|she) #Adverb{0,2} (has|is|keeps|kept)? #Adverb{0,2} been? #Belittling+ (me|us)]',
  ],
  regex: [
    String.raw`\b(?:my|our) ${leader} (?:never|does not|doesn['’]t|won['’]t|will not|has stopped|refuses to|has never) (?:even )?(?:listen|listens|listened|listening|answer|answers|answering|reply|replies|replying|support|supports|supporting|respect|respects|back|backs|trust|trusts|credit|credits) ?(?:to )?(?:me|us|my|our)\b`,
    String.raw`\b(?:my|our) ${leader} (?:is|was|['’]s) (?:\w+ ){0,2}?(?:incompetent|useless|toxic|dishonest|lazy|clueless|unprofessional|a bully|a liar|a tyrant|impossible to work (?:with|for)|biased against (?:me|us))`,
    String.raw`\b(?:no longer|don['’]t|do not|can['’]t|cannot|never) (?:trust|respect|work (?:with|for|under)) (?:my|our) ${leader}\b`,
    String.raw`\b(?:he|she) never (?:listens(?:[.,;!…]|$| to (?:me|us)\b)|(?:backs|supports|answers) (?:me|us)\b)`,
    String.raw`\b(?:my|our) ${leader} (?:\w+ )?(?:takes|took|has taken|keeps taking) (?:all )?(?:the )?credit for (?:my|our)\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`(?:blocked|excluded|cut|blocks) (?:out )?(?:\w+ )?(?:me |us |my |our )?(?:\w+ )?(?:an hour|time|calendars?|diar(?:y|ies)|slots?|hour|afternoon|morning|room)`,
      String.raw`\b(?:useless|lazy|clueless) (?:at|with) \w+`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'Hi Ruth. [[My manager keeps ignoring]] my numbers. Q3 closed at 112 %.' },
      { text: '[[My director constantly belittles]] people in the stand-up.' },
      { text: '[[She keeps undermining me]] in front of the client.' },
      { text: '[[My boss is completely incompetent]] and the whole floor knows.' },
      { text: '[[My manager lied to]] me about the plan.' },
      { text: '[[My manager never listens to me]].' },
      { text: '[[He never listens]], and the plan shows it.' },
      { text: 'I [[no longer trust my director]].' },
      { text: '[[My boss took credit for my]] forecast.' },
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
      { text: 'Their CFO is blocking our deal.', because: 'someone at the customer’s' },
      { text: 'He never listens to the radio in the van.', because: 'a habit' },
      { text: 'Anna overlooked our invoice.', because: 'a slip, and not the boss’s' },
      { text: 'My director dismissed everyone early.', because: 'a free afternoon' },
      { text: 'My manager is impossible to beat at chess.', because: 'praise' },
      { text: 'My manager is useless at chess.', because: 'a game' },
      { text: 'My manager blocked our calendars for the offsite.', because: 'a date' },
      { text: 'The driver said “my boss never listens to me”.', because: 'someone else’s words' },
    ],
  },
});
