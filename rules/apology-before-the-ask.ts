import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'apology-before-the-ask',
  kind: 'flag',
  title: 'An apology that undoes the ask',
  category: 'over-apology-or-hedging',
  severity: 'nudge',
  tip: 'You tell the reader that your message is not worth their time before they have read it. Open with the ask; it is worth it.',
  phrases: [
    'I’m so sorry to bother you, but',
    'I’m sorry to bother you, but',
    'sorry to bother you, but',
    'sorry to bother you again, but',
    'sorry to trouble you, but',
    'sorry to trouble you again, but',
    'I’m sorry to bother you',
    'I’m so sorry to bother you',
    'sorry to bother you again',
    'sorry to bother you',
    'sorry to trouble you again',
    'sorry to trouble you',
    'sorry to be a pain',
    'sorry to be a nuisance',
    'this is probably a stupid question, but',
    'this may be a silly question, but',
    'this is probably a silly idea, but',
    'stupid question, but',
    'I know you’re very busy, but',
    'I know how busy you are, but',
    'feel free to ignore this',
    'please ignore this if it’s silly',
  ],
  fix: { do: 'remove' },
  source: 'design: good practice',
  examples: {
    hits: [
      {
        text: '[[Sorry to bother you, but]] could you sign the Hadley order today?',
        better: 'Could you sign the Hadley order today?',
      },
      {
        text: 'Hi Ann. [[This is probably a stupid question, but]] who owns the list?',
        better: 'Hi Ann. Who owns the list?',
      },
    ],
    misses: [
      {
        text: 'I am sorry about the wrong figure in row 18; the new file is attached.',
        because: 'one apology for one thing',
      },
      { text: 'Sorry, I have a customer call at four.', because: 'plain manners' },
    ],
  },
});
