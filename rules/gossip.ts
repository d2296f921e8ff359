import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'gossip',
  kind: 'flag',
  title: 'Someone’s private life',
  category: 'gossip-about-colleague',
  severity: 'warn',
  tip: 'Whoever reads this wonders what you write about them. Leave it out; say only what the work needs to know.',
  regex: [
    String.raw`\b(?:he|she|(?-i:[A-Z][a-z]+))(?:['’]s| is| was| has been|['’]s been)(?: \w+)? (?:having an affair|sleeping with|cheating on (?:his|her)|getting (?:a )?divorced?|going through (?:a|another|his|her) (?:\w+ )?divorce|on the (?:sauce|bottle)|drinking again|back on the bottle|drunk (?:again|at work)|hung ?over)\b`,
    String.raw`\b(?:rumou?r has it|word is|they say|I['’]?ve? heard|I hear|the gossip is)(?: that)? (?:he|she|his wife|her husband)\b`,
    String.raw`\byou (?:didn['’]t|did not|never) (?:hear|get) (?:this|it|that) from me\b`,
    String.raw`\b(?:since|after|because) (?:his wife|her husband) (?:left|walked out|threw)\b`,
  ],
  unless: { regex: [quoted] },
  fix: { do: 'remove', of: 'sentence' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'I think [[Kevin is having an affair]].', better: '' },
      { text: '[[Rumour has it that she]] wants to marry him.' },
      { text: 'And [[you didn’t hear this from me]].' },
      { text: 'He has been late [[since his wife left]].' },
    ],
    misses: [
      { text: 'Anna is on leave until Monday.', because: 'a fact the work needs' },
      { text: 'Rumour has it that Acme cuts its prices.', because: 'news of the market' },
      { text: 'The novel opens with “Kevin is having an affair”.', because: 'quoted' },
    ],
  },
});
