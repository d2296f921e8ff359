import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'short-enough',
  kind: 'limit',
  title: 'Short enough to be read',
  category: 'too-long',
  tip: 'This has {measured} words; up to {most} get read. Keep the ask and the figure, and attach the rest.',
  measure: 'words',
  most: 250,
  mostOn: { linkedin: 120 },
  source: 'design: good practice',
});
