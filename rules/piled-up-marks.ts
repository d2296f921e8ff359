import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'piled-up-marks',
  kind: 'flag',
  title: 'Piled-up marks',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Three marks say no more than one, only louder. A full stop is the sound of someone in command of the facts.',
  regex: ['!{2,}', String.raw`\?{3,}`, String.raw`(?:\?!|!\?)[?!]*`],
  fix: { do: 'replace', with: ['.', '?'] },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The server is down again[[!!!]]', better: 'The server is down again.' },
      { text: 'Who signed this off[[!?]]' },
    ],
    misses: [
      { text: 'Great quarter, thank you!', because: 'one mark is joy' },
      {
        text: 'The price?? I will check it.',
        because: 'two question marks are surprise, not shouting',
      },
    ],
  },
});
