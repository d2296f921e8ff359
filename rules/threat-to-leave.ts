import { defineRule } from '@/lib/model/rule';
import { iWill, quoted } from './vocabulary';

const because = String.raw`[.!…]*$|,? (?:over this|rather than|because of (?:this|that|you|him|her)|(?:if|unless) (?:nothing|this|that|things|the (?:quota|plan|pay|target)|I (?:do not|don['’]t)|you (?:do not|don['’]t|can['’]t|won['’]t)))\b`;
const job = '(?: (?:my job|this job|this place|this company|the company|the firm))?';

export default defineRule({
  id: 'threat-to-leave',
  kind: 'flag',
  title: 'Leaving, used as leverage',
  category: 'resignation-threat',
  severity: 'stop',
  tip: 'A threat to leave is remembered long after you have stayed. If you mean it, resign properly; if you don’t, talk about the work by phone.',
  regex: [
    `${iWill} (?:leave|quit|resign|walk|walk away|walk out)${job}(?:${because})`,
    String.raw`\bI(?:['’]m| am) (?:quitting|resigning|walking|walking out)${job}(?:${because})`,
    String.raw`\bI quit(?: (?:this|my) job)?[.!…]*$`,
    String.raw`\b(?:ready|tempted|about) to quit\b${job}(?:${because})`,
    String.raw`\bor I(?:['’]ll| will| am|['’]m)? (?:walk|quit|leave|resign|go|gone|out)(?: away| out)?[.!…]*$`,
    `${iWill} (?:hand|give|put) in my (?:notice|resignation)`,
    String.raw`\bI(?:['’]ll be|['’]m| am| will be) (?:gone|out of here)(?:[.!…]*$| (?:by|before|within) (?:(?:the|a) )?(?:end of |spring|summer|autumn|fall|winter|easter|christmas|week|month|year|quarter|january|february|march|april|may|june|july|august|september|october|november|december))`,
    String.raw`\bI(?:['’]ve| have)(?: got)?(?: \w+)? (?:another|other|a better|a competing|a rival|an outside|job)(?: job)? offers?(?:[.!…]*$|,| (?:on|in) (?:my|the) (?:desk|table|pocket|drawer|inbox)| waiting| lined up| from (?:\w+ )?(?:competitors?|rivals?|firms?|company|companies|employers?))`,
    String.raw`\bI(?:['’]ve| have)(?: got)? (?:an|two|three|several) (?:job )?offers? from (?:(?:a|two|three|our|your|another|other) )?(?:competitors?|rivals?|firms?|company|companies|employers?)`,
    String.raw`\bI(?:['’]ve| have|['’]m| am| was)(?: also| already| just)?(?: been| being)? (?:approached|contacted|courted|called|head-?hunted) by (?:\w+ ){0,2}(?:competitors?|rivals?|recruiters?|head-?hunters?|(?:other|another) (?:firms?|company|companies|employers?))`,
    String.raw`\b(?:another|other|a rival|our (?:biggest )?competitors?|competitors|recruiters|headhunters)(?: (?:company|companies|firms?|employers?))?(?: (?:already|also|now|who|would))* (?:want|wants|approached|have approached|has approached|keep calling|keeps calling|would take|would hire) me\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`\b(?:while|when|once|after|until|before|if|since) I(?:['’]m| am|['’]ll be| will be) (?:gone|out of here)`,
      String.raw`\b(?:at (?:\d|noon|one|two|three|four|five|six)|today|tonight|tomorrow|(?:on )?\w+day|when|once|after|until|before|so)\b[^.!?;]* I(?:['’]ll| will| shall| can| may| might| would| have to)[^.!?;]* (?:leave|walk)\b`,
      String.raw`\b(?:offers?|me|approached|contacted|called)\b[^.!?]* (?:for (?:the|our|your|a)|about (?:the|our|a)) (?:\w+ ){0,3}(?:customer|client|printers?|merger|partnership|deal|contract|licen[cs]es?|venue|supply|quote)`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: '[[I will resign]].' },
      { text: '[[I will leave]].' },
      { text: 'If the quota stays, [[I will quit]].' },
      { text: '[[I’m quitting]].' },
      { text: '[[I quit]].' },
      { text: 'Honestly, [[I am ready to quit over this]].' },
      { text: 'Match it [[or I walk]].' },
      { text: 'One more review like that and [[I’ll hand in my notice]].' },
      { text: 'If the quota stays, [[I’ll be gone by June]].' },
      { text: 'The new plan starts in May. [[I have two other offers on my desk]].' },
      { text: '[[I have an offer from a competitor]], and it is higher.' },
      { text: '[[I have been approached by two competitors]].' },
      { text: 'Bear in mind that [[another company wants me]].' },
    ],
    misses: [
      { text: 'I will leave early on Friday to see the dentist.', because: 'leaving the office' },
      { text: 'The train goes at six, so I will leave.', because: 'leaving for the train' },
      { text: 'I’ll leave my notes on the shared drive.', because: 'notes are left, not the firm' },
      { text: 'I’ll walk everyone through the deck.', because: 'a presentation' },
      { text: 'We will walk up a copy of the report.', because: 'a walk along the corridor' },
      { text: 'We have two offers from suppliers.', because: 'offers of goods' },
      { text: 'I have three offers out to candidates.', because: 'the writer is hiring' },
      { text: 'I have a better offer, for the printers.', because: 'an offer of goods' },
      { text: 'I was approached by two competitors about a partnership.', because: 'business' },
      { text: 'Anna runs the books while I am gone.', because: 'a holiday' },
      { text: 'I quit smoking in January.', because: 'a good habit' },
      { text: 'He shouted “I quit” and left the room.', because: 'someone else’s words' },
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
