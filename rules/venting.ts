import { defineRule } from '@/lib/model/rule';
import { rephrase } from './rephrase';
import { quoted } from './vocabulary';

const iAm = String.raw`\b(?:I(?:['’]m| am| was| feel)|we(?:['’]re| are)|(?:everyone|everybody|the (?:whole )?team)(?: is|['’]s)|(?:I|we)(?:['’]ve| have) been)`;

export default defineRule({
  id: 'venting',
  kind: 'flag',
  title: 'Letting it all out',
  category: 'venting',
  severity: 'warn',
  tip: 'Your boss is neither priest nor parent, and feelings on paper read as weakness. Say what happens, what it costs the business and what would help.',
  phrases: [
    'losing my mind',
    'soul-destroying',
    'I hate this job',
    'I hate my job',
    'end of my rope',
    'end of my tether',
    'I can’t go on like this',
  ],
  regex: [
    String.raw`(?:${iAm} (?:\w+ ){0,2}|^(?:so |just )?)(?:fed up|sick and tired|sick of|tired of (?:being|this|the way|having to))\b`,
    String.raw`\bmy wit(?:s['’]?|['’]s) end\b`,
    String.raw`\bI (?:can['’]t|cannot|can not) (?:take|do|stand|bear|handle) (?:it|this) (?:any ?more|any longer)\b`,
    String.raw`\bI (?:can['’]t|cannot|can not|hardly|barely) sleep(?:[.,;!…]*$|[,;]| (?:any ?more|at night|because|over|for|and)\b)|\bI(?:['’]ve| have) stopped sleeping\b`,
    String.raw`\bI(?:['’]ve| have) (?:really |just |simply )?had (?:it (?:with|up to here)|enough(?:[.!…]*$|,| and\b| of (?:this|it|being|that|the way)\b))`,
    String.raw`\b(?:drives|driving|drove|drive) (?:me|us) (?:crazy|mad|insane|nuts|up the wall)\b`,
    String.raw`\bI(?:['’]ve| have| was|['’]m| am)? (?:\w+ )?(?:cried|crying) (?:in|at|on|again|twice|all|every|myself)\b|\bI broke down (?:crying|in tears|again)\b`,
    String.raw`\bI(?:['’]m| am| was| sat| left| went home| came home| drove home)(?: \w+){0,2} in tears\b`,
    String.raw`(?:${iAm}|\bI(?:['’]ve| have) (?:reached|hit)|\bclose to)(?: \w+){0,2} breaking point\b`,
    String.raw`\b(?:nobody|no one|no-one)(?: here| up there| else| even| really)* cares(?:[.!…]*$| (?:about (?:me|us|this|it|how)|what|if|that|any ?more)\b)`,
    String.raw`\bI(?:['’]m| am)(?: \w+)? (?:drowning|at the end of my strength|running on (?:fumes|empty)|on my knees)\b`,
    String.raw`\bI(?:['’]m| am) (?:so|beyond|utterly|deeply|incredibly|completely) (?:frustrated|angry|upset|furious|hurt|exhausted|burn(?:ed|t) out|demorali[sz]ed)\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`\b(?:laugh\w*|joy|pitch|speech|film|wedding|proud|beautiful)\b.*\bin tears\b|\bin tears\b.*\b(?:laugh\w*|joy|laughter|happiness|pride)`,
      String.raw`\b(?:customers?|clients?|users?|buyers?|guests?|patients?|drivers?|tenants?|parents?)\b[^.,;]* (?:cares|drives (?:them|him|her)|soul-destroying)`,
    ],
  },
  doubt: 0.05,
  fix: rephrase,
  source: 'design: purpose',
  examples: {
    hits: [
      {
        text: '[[I am fed up]] with the weekly forecast calls.',
        better: 'On the weekly forecast calls, what I saw is …; what it leads to is …; could we …?',
      },
      { text: 'Since the reorganisation [[I can’t sleep]].' },
      { text: 'Honestly, [[I’ve had enough and]] don’t know where to turn.' },
      { text: 'I’m at [[my wits’ end]] with this system.' },
      { text: '[[I can’t take this any more]].' },
      { text: '[[I have had it with]] the portal.' },
      { text: 'These calls are [[driving me crazy]].' },
      { text: '[[I cried in]] the car again.' },
      { text: '[[I left in tears]] after the review.' },
      { text: '[[We are at breaking point]].' },
      { text: 'It feels as if [[nobody cares]].' },
      { text: '[[I’m drowning]] in tickets.' },
      { text: '[[I am beyond frustrated]].' },
      { text: 'I am [[losing my mind]] over it.' },
      { text: 'The night shift is [[soul-destroying]].' },
      { text: 'Some days [[I hate this job]].' },
      { text: 'Most days [[I hate my job]].' },
      { text: 'I’m at the [[end of my rope]].' },
      { text: 'I’m at the [[end of my tether]].' },
      { text: '[[I can’t go on like this]].' },
    ],
    misses: [
      {
        text: 'The customers are fed up with the portal.',
        because: 'a customer’s frustration, reported',
      },
      {
        text: 'We carry 140 tickets with two people and need a third by June.',
        because: 'load, calmly put',
      },
      { text: 'I’ll have it with you by Friday.', because: 'a delivery' },
      {
        text: 'I pass on a client’s ‘I am sick of it’ from the survey.',
        because: 'someone else’s words',
      },
      { text: 'Nobody cares for patients the way we do.', because: 'pride in the work' },
      { text: 'The film was so good that I was in tears.', because: 'happy tears' },
      { text: 'Our users feel that nobody cares.', because: 'reported' },
      { text: 'I have had enough coffee for one day.', because: 'coffee' },
    ],
  },
});
