import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'not-fair-that',
  kind: 'flag',
  title: 'A fact, dressed as a grievance',
  category: 'unfairness',
  severity: 'warn',
  tip: 'The fact that follows is strong by itself; “not fair” in front of it makes it a complaint. Let the fact stand, and put a number to it.',
  match: [
    '[^(it|i) (is|was|am|feel|think|find|believe) it? (is|was)? #Adverb? (unfair|#Negative fair) that]',
    '[^it (feels|seems|seemed|felt) #Adverb? unfair that]',
  ],
  fix: { do: 'remove' },
  source: 'design: give up on “fair”',
  examples: {
    hits: [
      {
        text: '[[It is not fair that]] my territory was cut by a third.',
        better: 'My territory was cut by a third.',
      },
      {
        text: '[[I think it is unfair that]] the Leeds accounts moved in May.',
        better: 'The Leeds accounts moved in May.',
      },
      {
        text: '[[It feels unfair that]] the Leeds accounts moved in May.',
        better: 'The Leeds accounts moved in May.',
      },
    ],
    misses: [
      {
        text: 'It is fair that new hires start with 20 accounts.',
        because: 'agreement, not grievance',
      },
      { text: 'It is fair to say that Q3 went well.', because: 'a turn of phrase' },
    ],
  },
});
