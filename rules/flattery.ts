import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'flattery',
  kind: 'flag',
  title: 'Praise too thick to believe',
  category: 'flattery',
  severity: 'nudge',
  tip: 'Praise without a fact sounds like a request in disguise. Name one thing this reader did, and what came of it.',
  regex: [
    String.raw`\b(?:you are|you['’]re|you were)(?: \w+){0,3}? the (?:greatest|best|finest|wisest|kindest|cleverest|smartest|most \w+)\b[^.?!]{0,60}\b(?:I(?:['’]ve| have)? ever|in (?:the|this) (?:world|county|history|universe)|ever|of all time|on (?:this )?earth|alive)\b`,
    String.raw`\b(?:nobody|no one|no-one|nobody else) (?:on (?:this )?earth|in (?:the world|history)|alive)\b[^.?!]{0,60}\b(?:like you|as you (?:do|did|have)|such as you)\b`,
    String.raw`\b(?:a|true|absolute|such a|visionary) (?:genius|legend|visionary) (?:like you|such as you(?:rs(?:elf)?)?)|\byou(?:['’]re| are) (?:a|an|my|the) (?:absolute |true |living )?(?:genius|legend|visionary|goat|hero|idol|magician|queen|king)\b`,
    String.raw`\b(?:I (?:\w+ )?worship you|in awe of (?:you|your)|your (?:boundless|infinite|unmatched|unparalleled|incomparable) (?:\w+ )?(?:greatness|wisdom|genius|vision|leadership|brilliance|kindness))\b`,
  ],
  unless: { regex: [quoted] },
  fix: { do: 'remove', of: 'sentence' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: '[[You are the greatest leader I have ever]] known.' },
      { text: '[[Nobody on this earth leads as you do]].' },
      { text: '[[You are an absolute legend]].' },
      { text: 'We live off [[your boundless wisdom]].' },
    ],
    misses: [
      {
        text: 'Your answer to the pricing question on Tuesday saved the deal.',
        because: 'a fact, and a kind word for it',
      },
      { text: 'You are the best person to ask about pricing.', because: 'a plain fact' },
      { text: 'The guest wrote “you are a legend” to the porter.', because: 'quoted' },
    ],
  },
});
