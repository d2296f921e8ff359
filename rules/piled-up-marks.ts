import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'piled-up-marks',
  kind: 'flag',
  title: 'Piled-up marks',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Three marks say no more than one, only louder. A full stop is the sound of someone in command of the facts.',
  regex: ['!{2,}'],
  unless: {
    regex: [
      quoted,
      String.raw`[!?]+\?|\?[!?]+`,
      // Joy is not anger, however many marks it has.
      String.raw`\b(?:thank\w*|thx|cheers|congrat\w*|kudos|bravo|hurrah|hooray|yay|welcome|happy|glad|excited|thrilled|delighted|proud|fun|love(?:d|ly)?|great|wonderful|fantastic|awesome|amazing|brilliant|super|nice|well done|good (?:luck|news|job|work)|won|fan|birthday|wedding|baby|merry|enjoy\w*|can['’]t wait|finally here)\b`,
    ],
    reach: 'sentence',
  },
  fix: { do: 'replace', with: ['.'] },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The server is down again[[!!!]]', better: 'The server is down again.' },
      { text: 'We need the key today[[!!]]', better: 'We need the key today.' },
    ],
    misses: [
      { text: 'Great quarter, thank you!', because: 'one mark is joy' },
      { text: 'All five interns said yes, congratulations!!!', because: 'joy' },
      { text: 'The guest wrote “a disgrace!!!” in the book.', because: 'quoted' },
      { text: 'Who signed this off!!?', because: 'a question, and another rule’s' },
    ],
  },
});
