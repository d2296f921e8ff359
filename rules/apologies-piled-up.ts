import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'apologies-piled-up',
  kind: 'flag',
  title: 'Apologies, piled up',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'One apology, for one thing, is manners; the second makes the reader wonder what else went wrong. Keep the first and say what you did about it.',
  regex: [
    String.raw`\bI(?:['’]m| am|['’]d like to| do| must| can only| want to)? (?:\w+ ){0,2}?(?:sorry|apologi[sz]e)\b|\b(?:my|sincerest?|deepest) (?:\w+ )?apologies\b|\b(?:so |very |really )?sorry\b|\bapologies\b|\bforgive me\b|\bI(?:['’]m| am) (?:mortified|so embarrassed)\b|\bI (?:do )?feel (?:dreadful|terrible|silly|awful)\b`,
  ],
  atLeast: 2,
  unless: {
    regex: [
      String.raw`\b(?:sorry|apologi\w+) (?:to hear|that you|for your loss|about your|to the|to our|from|received)\b|\bapologies:`,
      String.raw`\bI(?:['’]m| am) sorry for (?:you|him|her|them)\b`,
    ],
  },
  fix: {
    do: 'replace',
    of: 'sentence',
    with: ['What I did about {matter} is …', 'What I did about it is …'],
  },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: '[[Sorry]] for the delay. The list is attached, and [[apologies]] again.' },
      { text: '[[I am so sorry]], [[I feel dreadful]] about the order.' },
    ],
    misses: [
      { text: 'Sorry for the delay; the list is attached.', because: 'one apology for one thing' },
      { text: 'Sorry to hear that. I am sorry for your loss.', because: 'kindness' },
      { text: 'I’m sorry for her. Sorry, the list is late.', because: 'one of them is kindness' },
    ],
  },
});
