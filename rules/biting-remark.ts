import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'biting-remark',
  kind: 'flag',
  title: 'A remark that bites',
  category: 'sarcasm-or-hostility',
  severity: 'warn',
  tip: 'Irony is lost on paper; what is left is contempt. Say the plain thing, or leave the line out.',
  phrases: [
    'as per my last email',
    'per my last email',
    'as I already said',
    'as I’ve already said',
    'must be nice',
    'thanks for nothing',
    'with all due respect',
    'in case you missed it',
    'what a surprise',
    'in case you forgot',
    'not rocket science',
    'good luck with that',
    'since you clearly',
    'if you had bothered to',
    'if you’d bothered to',
  ],
  fix: { do: 'none' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: '[[As per my last email]], the list is on the drive.' },
      { text: 'A week in Lisbon in May? [[Must be nice]].' },
    ],
    misses: [
      { text: 'It would be nice to have the list by noon.', because: 'a wish' },
      { text: 'My last email had the wrong file; here is the right one.', because: 'a correction' },
    ],
  },
});
