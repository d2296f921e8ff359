import { defineRule } from '@/lib/model/rule';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'biting-aside',
  kind: 'flag',
  title: 'An aside that bites',
  category: 'sarcasm-or-hostility',
  severity: 'warn',
  tip: 'The aside says that the reader was slow, and that is all they will hear. The sentence is stronger without it.',
  phrases: [
    'as per my last email',
    'per my last email',
    'as I already said',
    'as I’ve already said',
    'with all due respect',
  ],
  regex: [
    String.raw`\bwhat a surprise[.…]*$`,
    String.raw`\bin case you(?:['’]ve| have)? forgot(?:ten)?(?:[,.!…]|$)`,
  ],
  unless: { regex: [quoted] },
  fix: { do: 'remove' },
  source: 'design: good practice',
  examples: {
    hits: [
      {
        text: '[[As per my last email]], the list is on the drive.',
        better: 'The list is on the drive.',
      },
      { text: 'See, [[per my last email]], the second tab.', better: 'See the second tab.' },
      {
        text: '[[As I already said]], the list is on the drive.',
        better: 'The list is on the drive.',
      },
      { text: '[[As I’ve already said]], it is on the drive.', better: 'It is on the drive.' },
      { text: '[[With all due respect]], the plan has a hole.', better: 'The plan has a hole.' },
      { text: 'Another delay, [[what a surprise]].', better: 'Another delay.' },
      {
        text: 'The audit is on Monday, [[in case you forgot]].',
        better: 'The audit is on Monday.',
      },
    ],
    misses: [
      { text: 'My last email had the wrong file; here is the right one.', because: 'a correction' },
      { text: 'The guest wrote “with all due respect” twice.', because: 'quoted' },
    ],
  },
});
