import { defineRule } from '@/lib/model/rule';
import { leader } from './vocabulary';

const verb = '(?:go|goes|going|went|gone|get|getting)';

export default defineRule({
  id: 'around-the-boss',
  kind: 'flag',
  title: 'Going round your boss',
  category: 'sensitive-escalation',
  severity: 'stop',
  to: ['skip-level', 'executive', 'hr', 'unknown'],
  tip: 'In writing this puts your reader between you and your boss, and readers take the side of the office. Ask for a call, and ask there for advice.',
  match: [
    '[(overrule|overruling|overruled) (him|her|#Person|#Leader)]',
    '[(overrule|override|overruling|overriding) (my|our) #Leader]',
    '[(investigate|investigating) .{0,2} (my|our) #Leader]',
  ],
  regex: [
    String.raw`\b(?:step in|intervene) (?:with|between|before) (?:\w+ and )?(?:my|our) ${leader}\b`,
    String.raw`\b${verb} (?:right |straight )?(?:over|above) (?:his|her|(?:my|our) ${leader}['’]s?|(?-i:[A-Z])\w+['’]s?) head\b`,
    String.raw`\b${verb} (?:around|round) (?:my|our) ${leader}\b`,
    String.raw`\bbehind (?:my|our) ${leader}['’]s? back\b`,
    String.raw`\b(?:can|could|would|will) you (?:please )?do something about (?:him|her|(?:my|our) ${leader})\b`,
    String.raw`\b(?:take|get) (?:this|it|the decision) out of (?:my ${leader}['’]s?|his|her) hands\b`,
  ],
  unless: {
    regex: [
      String.raw`\b(?:it|this|that|which|joke|point|slides?|talk|all)(?: has| have)? (?:goes|went|gone) (?:right |straight )?over`,
      String.raw`\b(?:judge|court|umpire|referee|var|council|tribunal)\b[^.;]*\boverrul\w+ \w+`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'Can you [[overrule Dan]]?' },
      { text: 'Would you [[overrule our manager]] on this?' },
      { text: 'Somebody should [[investigate my manager]].' },
      { text: 'Could you [[step in with my director]] before Friday?' },
      { text: 'I would rather not [[go over Greg’s head]].' },
      { text: 'So I decided to [[go around my manager]].' },
      { text: 'I write this [[behind my boss’s back]].' },
      { text: 'Please [[take this out of his hands]].' },
      { text: '[[Could you do something about my manager]]?' },
    ],
    misses: [
      { text: 'Could you step in for my manager on Friday?', because: 'cover for a day off' },
      { text: 'I will investigate with the product manager.', because: 'work done together' },
      { text: 'Could you do something about the printer?', because: 'a thing that broke' },
      { text: 'The joke went over his head.', because: 'a joke not understood' },
      { text: 'The court overruled Harris last week.', because: 'news of a court' },
    ],
  },
});
