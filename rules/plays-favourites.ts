import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'plays-favourites',
  kind: 'flag',
  title: 'Favouritism, in writing',
  category: 'favoritism',
  severity: 'stop',
  tip: 'This accuses someone of favouring friends, and in writing it will be forwarded to them. Leave it out here; ask for a call and talk about your own results.',
  phrases: [
    'plays favourites',
    'plays favorites',
    'teacher’s pet',
    'boss’s pet',
    'old boys’ club',
    'old boys club',
    'boys’ club',
    'golf buddy',
    'drinking buddy',
    'golden boy',
    'blue-eyed boy',
    'jobs for the boys',
  ],
  match: [
    '[(#Leader|he|she|they|you) #Adverb? #Favouring] !(that|this|the)',
    '[#Pal+ .{0,4} #Receiving+ .{0,4} #Asset]',
    '[#Asset .{0,3} #Receiving+ to #Possessive .? #Pal+]',
    '[(his|her|their|your|#Possessive) (favourite|favorite) (rep|reps|people|person|seller|sellers|team|few|two|three)]',
  ],
  unless: {
    phrases: ['favour of', 'favor of'],
    match: ['(customer|client|buyer|crowd) (favourite|favorite)'],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      {
        text: 'Hi Dana. Everybody knows Dan [[plays favourites]]. The pipeline is fine.',
        better: 'Hi Dana. Could we speak by phone this week? The pipeline is fine.',
      },
      { text: 'It is an [[old boys’ club]] in the north region.' },
      { text: 'His [[buddies seem to land the good accounts]] every quarter.' },
    ],
    misses: [
      { text: 'The blue one is a customer favourite.', because: 'a product that customers like' },
      { text: 'The board is in favour of the merger.', because: '“in favour of” takes no side' },
      {
        text: 'I favour the second option because it costs less.',
        because: 'a preference of the writer’s own',
      },
    ],
  },
});
