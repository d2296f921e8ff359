import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'piled-up-questions',
  kind: 'flag',
  title: 'Piled-up question marks',
  category: 'shouting',
  severity: 'nudge',
  tip: 'A pile of question marks sounds like a raised voice. One asks the same, and gets the answer sooner.',
  regex: [String.raw`[!?]*(?:\?!|!\?)[!?]*|\?{3,}`],
  fix: { do: 'replace', with: ['?'] },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'Who signed this off[[!?]]', better: 'Who signed this off?' },
      { text: 'Where is the list[[???]]', better: 'Where is the list?' },
      { text: 'Is that the plan[[?!!]]', better: 'Is that the plan?' },
    ],
    misses: [
      {
        text: 'The price?? I will check it.',
        because: 'two question marks are surprise, not shouting',
      },
      { text: 'Could you sign it today?', because: 'a question' },
    ],
  },
});
