import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'piled-up-marks',
  kind: 'flag',
  title: 'Piled-up marks',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Three marks say no more than one, only louder. A full stop is the sound of someone in command of the facts.',
  regex: ['!{2,}'],
  unless: { regex: [String.raw`[!?]*\?[!?]*`] },
  fix: { do: 'replace', with: ['.'] },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The server is down again[[!!!]]', better: 'The server is down again.' },
      { text: 'We need the key today[[!!]]', better: 'We need the key today.' },
    ],
    misses: [
      { text: 'Great quarter, thank you!', because: 'one mark is joy' },
      { text: 'Who signed this off!!?', because: 'a question, and another rule’s' },
    ],
  },
});
