import { defineRule } from '@/lib/model/rule';
import { rephrase } from './rephrase';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'blames-someone',
  kind: 'flag',
  title: 'Someone’s fault',
  category: 'blame',
  severity: 'warn',
  tip: 'The reader asks not who failed but what happens next, and whoever blames looks small. Name the cause, the cost and your next step.',
  phrases: ['threw me under the bus', 'threw us under the bus', 'asleep at the wheel'],
  match: [
    '[(he|she|they|you|#Person|#Leader|#Colleague) #Adverb{0,2} (has|have|had)? #Adverb? #Botching+]',
    '[(he|she|they|you|#Person|#Colleague) (keep|keeps|kept|is|are) #Adverb? #Botching+]',
    '[(i|we) blame (him|her|them|you|#Person|#Leader|#Colleague)]',
    '[(#Person|#Leader|#Colleague) (is|are|was|were) #Adverb? to blame]',
  ],
  regex: [
    String.raw`\b(?:your|his|her|their) (?:own )?fault\b`,
    String.raw`\b(?:is|was|were|been|be|that['’]s|it['’]s|all|entirely) (?:(?:all|entirely|only|clearly) )?(?-i:[A-Z])[\w-]+['’]s? fault\b`,
    String.raw`\b(?:he|she|they|you)(?:['’]s|['’]re| is| are| was| were) (?:\w+ )?to blame\b`,
    String.raw`\b(?:can['’]t|cannot|doesn['’]t|does not|don['’]t|do not|didn['’]t) do (?:their|his|her|your) jobs?[.!…]*$`,
    String.raw`\bthanks to (?:his|her|their|your|(?-i:[A-Z])\w+['’]s) (?:\w+ )?(?:mistakes?|mess|incompetence|failure|negligence|blunders?|carelessness)\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`(?:not|n['’]t|nobody['’]s|no one['’]s)(?: \w+){0,2}? (?:\w+['’]s? )?(?:fault|to blame)\b`,
      String.raw`\w+ fault (?:reports?|lines?|toleran\w+|logs?|codes?|tickets?|detection)`,
    ],
  },
  fix: rephrase,
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'We lost the deal and it is [[their fault]].' },
      { text: '[[It’s Kevin’s fault]].' },
      {
        text: 'As usual [[marketing dropped the ball]] on the launch.',
        better: 'On the launch, what I saw is …; what it leads to is …; could we …?',
      },
      { text: '[[Finance keeps dropping the ball]].' },
      { text: 'For the delay [[I blame finance]].' },
      { text: 'For the rest, [[marketing is to blame]].' },
      { text: '[[They are to blame]].' },
      { text: 'Kevin [[threw me under the bus]] in the review.' },
      { text: 'In the audit they [[threw us under the bus]].' },
      { text: 'Someone was [[asleep at the wheel]].' },
      { text: 'The planners [[can’t do their job]].' },
      { text: 'We missed the ship [[thanks to Gary’s mistake]].' },
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
      { text: 'It was not Kevin’s fault.', because: 'a defence' },
      { text: 'Their fault reports are in the folder.', because: 'a kind of report' },
      { text: 'The client wrote “it is your fault” on the form.', because: 'quoted' },
      { text: 'The drivers can’t do their job without the keys.', because: 'what is needed' },
    ],
  },
});
