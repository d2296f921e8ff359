import { defineRule } from '@/lib/model/rule';
import { above, quoted } from './vocabulary';

const go = String.raw`(?:go|going|take (?:it|this|that)|taking (?:it|this)|escalate(?: it| this)?|report (?:it|this|you)|complain|turn) (?:straight |directly |right )?(?:over your head|to (?:${above}|hr))\b`;
const end = '[.!…]*$';

export default defineRule({
  id: 'ultimatum',
  kind: 'flag',
  title: 'An ultimatum',
  category: 'ultimatum',
  severity: 'stop',
  tip: 'An ultimatum upward gives the reader one way to keep face: to refuse. Name what you need, the date and the reason for the date.',
  phrases: ['take it or leave it', 'you leave me no choice', 'I won’t ask again'],
  regex: [
    String.raw`\bor else\b`,
    String.raw`\b(?:this|that|it|my (?:offer|terms|demand))(?:['’]s| is) (?:absolutely |simply )?(?:non-?negotiable|not negotiable|not up for (?:discussion|debate|negotiation))${end}`,
    String.raw`\b(?:this is|consider this|it['’]s|it is|that was) (?:my|your|the) (?:final|last) (?:warning|chance|offer)${end}|^last chance${end}`,
    String.raw`\b(?:go|going|gone|went|take (?:it|this)|taking (?:it|this)) (?:straight |right )?(?:over|above) your head\b`,
    String.raw`\bI (?:hereby |must |have to )?demand (?:that|an?|to|the|my|immediate|action|answers)\b`,
    String.raw`\bI (?:hereby |must |have to )?insist that (?:you|this|it) (?:is|are|be|do|stop|fix|sign|change|give|pay)\b`,
    String.raw`\bthere will be consequences(?:${end}| (?:if you|for you)\b)`,
    String.raw`\bI refuse to [^.?!]{3,80} (?:unless|until) (?:you|I (?:get|have|hear|see)|someone)\b`,
    String.raw`\b(?:or|otherwise) (?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]m| am)? ${go}`,
    String.raw`\b(?:if (?:you (?:do not|don['’]t|can['’]t|cannot|won['’]t)|(?:this|that|it)(?: is|['’]s)? (?:not|isn['’]t|doesn['’]t)|(?:this|that|it) (?:isn['’]t|doesn['’]t|does not)|nothing|this (?:goes on|happens again|continues))|unless (?:you|this|that|something))\b[^.?!]{0,80} (?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to)(?: have to)? ${go}`,
    String.raw`\beither\b[^.?!]{3,80}\bor (?:I|my (?:team|people|lads))(?:['’]ll| will| am going to| do not| don['’]t|['’]m going to)? (?:stop|refuse|down tools|walk out|work|lift|load)\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`\bor else,? \w`,
      String.raw`\b(?:customers?|clients?|banks?|suppliers?|vendors?|competitors?|landlord|they)\b[^.?!]* (?:or else|take it or leave it|non-?negotiable|not negotiable)`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'The list is attached. I want it fixed by Friday [[or else]]' },
      { text: 'My price is 40 k, [[take it or leave it]].' },
      { text: '[[You leave me no choice]].' },
      { text: '[[I won’t ask again]].' },
      { text: 'I want the Leeds patch back, and [[this is non-negotiable]].' },
      { text: '[[Consider this my final warning]].' },
      { text: '[[If this is not settled I will go over your head]].' },
      { text: '[[I demand an]] answer today.' },
      { text: '[[I must insist that you sign]] it today.' },
      { text: 'If I lose the account [[there will be consequences]].' },
      { text: '[[I refuse to sign the plan until I get]] an answer.' },
      { text: 'Fix this [[or I’ll go to the CEO]].' },
      { text: '[[If you don’t promote me I will go to HR]].' },
      { text: '[[Either the rota changes or I stop]] working weekends.' },
    ],
    misses: [
      {
        text: 'Could you decide by Friday, so that we can book the venue?',
        because: 'a date with its reason',
      },
      { text: 'Unless you object I will send it at four.', because: 'a courtesy, not a threat' },
      { text: 'Either Tom joins the call or I will.', because: 'who joins a call' },
      { text: 'Last chance to register for the trade fair.', because: 'an invitation' },
      { text: 'The date is non-negotiable for the customer.', because: 'a customer’s terms' },
      { text: 'Their buyer said the clients want it by May or else.', because: 'reported' },
      { text: 'Leave me a note or else call me on the cell.', because: 'a second way to call' },
      { text: 'Their buyer wrote “this is my last offer”.', because: 'someone else’s words' },
    ],
  },
});
