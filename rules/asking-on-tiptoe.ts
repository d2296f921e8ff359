import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'asking-on-tiptoe',
  kind: 'flag',
  title: 'Asking on tiptoe',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'One soft opening is polite; two hide what you want. Ask it straight: “Could you send me the figures by Friday?”',
  regex: [
    String.raw`\b(?:I(?:['’]m| am| was) )?(?:just )?wondering (?:if|whether)\b|\bI (?:just|only) wanted to\b|\bI was (?:just )?hoping (?:that )?(?:you|we|I)\b|\bit(?:['’]s| is) (?:just|only) (?:a thought|an idea|a feeling)\b`,
  ],
  atLeast: 2,
  fix: {
    do: 'replace',
    of: 'sentence',
    with: ['Could you help me with {matter}?', 'Could you …?'],
  },
  source: 'design: good practice',
  examples: {
    hits: [
      {
        text: '[[I just wanted to]] ask about Leeds. [[I was wondering if]] you had the figures.',
        better: 'Could you help me with Leeds? Could you help me with the figures?',
      },
      { text: '[[It’s just a thought]], and [[I was hoping you]] had time for it.' },
    ],
    misses: [
      {
        text: 'I was just wondering if you had the Leeds figures.',
        because: 'one soft opening is polite',
      },
      { text: 'Could you send me the Leeds figures by Friday?', because: 'asked straight' },
    ],
  },
});
