import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'blames-someone',
  kind: 'flag',
  title: 'Someone’s fault',
  category: 'blame',
  severity: 'warn',
  tip: 'The reader asks not who failed but what happens next, and whoever blames looks small. Name the cause, the cost and your next step.',
  phrases: [
    'your fault',
    'his fault',
    'her fault',
    'their fault',
    'to blame for',
    'threw … under the bus',
    'asleep at the wheel',
    'can’t do their job',
    'doesn’t do his job',
    'doesn’t do her job',
    'dropping the ball',
  ],
  match: [
    '[(he|she|they|you|#Person|#Leader|#Colleague) #Adverb{0,2} (has|have|had)? #Adverb? #Botching+]',
    '[(i|we) blame (him|her|them|you|#Person|#Leader|#Colleague)]',
    '[thanks to (his|her|their|your|#Possessive) (mistake|mess|incompetence|failure|negligence)]',
  ],
  unless: {
    phrases: [
      'not your fault',
      'not his fault',
      'not her fault',
      'not their fault',
      'I dropped the ball',
      'I messed up',
      'no one is to blame for',
      'we dropped the ball',
    ],
  },
  fix: { do: 'none' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'We lost the deal and it is [[their fault]].' },
      { text: 'As usual [[marketing dropped the ball]] on the launch.' },
      { text: 'Kevin [[threw me under the bus]] in the review.' },
    ],
    misses: [
      {
        text: 'I dropped the ball on the Q2 report; it is with you by noon.',
        because: 'owning a mistake',
      },
      {
        text: 'The delay comes from the customs strike in Calais.',
        because: 'a cause without an accusation',
      },
    ],
  },
});
