import { defineRule } from '@/lib/model/rule';
import { iWill, quoted } from './vocabulary';

const lawyer = '(?:lawyers?|attorneys?|solicitors?|counsel)';
const soon = '[.!…]*$|,? (?:if|unless|about (?:this|it|you|him|her)|over this|with this|and)\\b';

export default defineRule({
  id: 'legal-threat',
  kind: 'flag',
  title: 'Lawyers, HR or the press',
  category: 'legal-or-hr-threat',
  severity: 'stop',
  tip: 'From this line on you are a case, not a colleague, and others will write the answers. If you need a lawyer, see one first and say nothing of it here.',
  regex: [
    String.raw`\b(?:hear|heard|hearing|letter|talk|talked|talking|speak|spoke|spoken|call|called|consult|consulted|involve|contact|contacted|instruct|instructed|advice)(?: (?:from|to|with|of))? (?:my|an employment) ${lawyer}\b`,
    String.raw`\bmy ${lawyer} (?:says|said|will|would|has|is|advises|advised|thinks|agrees)\b`,
    String.raw`\bsee you (?:all )?in court[.!…]*$`,
    `${iWill} (?:take (?:this |you |it )?(?:legal action|legal steps|to court)|go to court|consider legal (?:action|steps))`,
    String.raw`\b(?:we|I)(?:['’]ll| will| shall| may| might) (?:sue|take legal action against) (?:you|this company|the company|my employer)\b`,
    `${iWill} sue\\b(?:${soon}| (?:for|you|this company|the company|my employer))`,
    String.raw`${iWill} (?:go|take (?:it|this|you)|turn) (?:\w+ )?(?:to|before) (?:an |the |a )?(?:employment |labou?r )?tribunal\b`,
    `${iWill} (?:file|lodge|raise|make) (?:a|an official) (?:formal )?(?:grievance|complaint)`,
    String.raw`${iWill} (?:report|take) (?:you|him|her|this|it|them) (?:\w+ )?to hr\b`,
    String.raw`\bI(?:['’]m| am) (?:going|taking (?:this|it)|reporting (?:you|this|it|him|her)) (?:straight |directly )?to hr\b(?:${soon})`,
    `${iWill} go (?:straight )?to (?:hr|the (?:press|papers|newspapers|media))(?:${soon})`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`(?:grievance|complaint) (?:with|against|to|about) (?:the |our |their )?(?:\w+ )?(?:carrier|courier|supplier|vendor|airline|hotel|landlord|bank|customer|client|insurer|council|manufacturer)`,
      String.raw`.*\b(?:house|mortgage|divorce|custody|conveyanc\w+|visa|flat|estate|my will|closing)\b|\b(?:house|mortgage|divorce|custody|conveyanc\w+|visa|flat|estate|closing)\b.*`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'I sent the figures twice. Next time you will [[hear from my lawyer]].' },
      { text: '[[My solicitor says]] the clause is void.' },
      { text: '[[See you in court]].' },
      { text: '[[I may have to take legal action]].' },
      { text: 'I won’t wait, [[we will sue you]].' },
      { text: 'Then [[I will sue]].' },
      { text: '[[I am prepared to take this to a tribunal]].' },
      { text: 'If it happens again [[I will file a formal complaint]].' },
      { text: 'Once more and [[I will report you to HR]].' },
      { text: '[[I’m going to HR]].' },
      { text: '[[I will go to the press]].' },
    ],
    misses: [
      {
        text: 'Legal reviewed the contract and HR starts the rollout on Monday.',
        because: 'functions at work',
      },
      {
        text: 'The customer’s lawyer asked for two changes to clause 9.',
        because: 'the other side’s lawyer',
      },
      { text: 'We can sue the vendor.', because: 'the company’s own rights' },
      { text: 'Acme says they will take legal action.', because: 'a customer’s threat, reported' },
      { text: 'I will go to the press conference.', because: 'an event' },
      { text: 'Legal steps for the merger are on page 4.', because: 'a plan' },
      { text: 'See you in court two at six.', because: 'squash' },
      { text: 'I will file a complaint with the carrier.', because: 'a lost parcel' },
      { text: 'I must call my lawyer about the house at noon.', because: 'private business' },
      { text: 'The tenant shouted “you will hear from my lawyer”.', because: 'reported' },
    ],
  },
});
