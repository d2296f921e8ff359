import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'shouted-words',
  kind: 'flag',
  title: 'Capitals that shout',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Capitals sound like a raised voice, and a raised voice sounds like a weak case. The same words in small letters carry further.',
  regex: [
    String.raw`(?-i)\b(?:[A-Z]{2,}(?:['’][A-Z]+)?|I|A)(?:,? (?:[A-Z]{2,}(?:['’][A-Z]+)?|I|A)){3,}\b`,
    String.raw`(?-i)\b(?:NEVER|ALWAYS|NOT|MUST|NOW|STOP|WHY|EVERY|EVERYONE|EVERYTHING|AGAIN|STILL|NOBODY|NOTHING|ENOUGH|ONLY|VERY|PLEASE|WANT|NEED|CANNOT|DON['’]T|CAN['’]T|WON['’]T|ANYTHING|WRONG|REALLY|IMMEDIATELY|TODAY|SERIOUSLY|TOTALLY|HUGE|EXTREMELY|ABSOLUTELY|COMPLETELY|TIRED|BEFORE|FINALLY)\b(?: (?:[A-Z]{2,}|I|A)\b)*`,
  ],
  unless: {
    regex: [String.raw`(?-i)\bDO NOT (?:REPLY|USE|OPEN)\b`, String.raw`(?-i)\bREAD ONLY\b`],
  },
  fix: { do: 'replace', with: ['{lower}'] },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'I have [[NEVER]] seen this list.', better: 'I have never seen this list.' },
      {
        text: 'Hi Jo. [[WE NEED THIS TODAY]], please.',
        better: 'Hi Jo. We need this today, please.',
      },
    ],
    misses: [
      { text: 'The ROI of the SAP and AWS work is in the EMEA deck.', because: 'acronyms' },
      { text: 'INC-44871 went to L3; the CIO and CFO know.', because: 'a ticket and two titles' },
    ],
  },
});
