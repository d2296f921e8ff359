import { defineRule } from '@/lib/model/rule';
import { quoted, shortWords, voice } from './vocabulary';

const opening =
  "I|I['’]M|WE|YOU|HE|SHE|THEY|THIS|THAT|IT|IS|ARE|DO|NOT|WHY|WHAT|HOW|WHERE|WHO|STOP|PLEASE|CALL|NEED|MUST|CAN|LET|NEVER";
// From six letters on, capitals are a word; below, they may be an acronym and stay as they are.
const long = "[A-Z]{6,}(?:['’][A-Z]+)?";

export default defineRule({
  id: 'shouted-words',
  kind: 'flag',
  title: 'Capitals that shout',
  category: 'shouting',
  severity: 'nudge',
  tip: 'Capitals sound like a raised voice, and a raised voice sounds like a weak case. The same words in small letters carry further.',
  regex: [
    String.raw`(?-i)\b(?:${opening})(?:,? (?:${voice}|${shortWords}|${long}))+\b`,
    String.raw`(?-i)\b(?:${long}|THE|ALL|AND|SO|IF)(?: (?:${long}|THE|A|TO|OF))* (?:${voice})(?:,? (?:${voice}|A|THE|ALL|TO|IT|${long}))*\b`,
    String.raw`(?-i)\b(?:NEVER|ALWAYS|NOT|MUST|NOW|STOP|WHY|WHAT|EVERY|EVERYONE|EVERYTHING|AGAIN|STILL|NOBODY|NOTHING|ENOUGH|ONLY|VERY|PLEASE|WANT|NEED|CANNOT|DON['’]T|CAN['’]T|WON['’]T|ANYTHING|WRONG|REALLY|IMMEDIATELY|TODAY|SERIOUSLY|TOTALLY|HUGE|EXTREMELY|ABSOLUTELY|COMPLETELY|TIRED|BEFORE|FINALLY|RIDICULOUS|UNACCEPTABLE|UNBELIEVABLE|ZERO|TWICE)(?:,? (?:${long}|NEVER|NOT|NOW|PLEASE|AGAIN))*\b`,
    String.raw`(?-i)\b(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWELVE|TWENTY|SO MANY) (?:TIMES?|MINUTES?|HOURS?|DAYS?|WEEKS?|MONTHS?|YEARS?|CALLS|EMAILS)\b`,
  ],
  unless: {
    regex: [
      quoted,
      String.raw`(?-i)\bDO NOT (?:REPLY|USE|OPEN)\b|\bREAD ONLY\b|\bPLEASE (?:ADVISE|READ|NOTE|REPLY)\b.*`,
    ],
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
      { text: '[[THIS IS UNACCEPTABLE]].', better: 'This is unacceptable.' },
      { text: '[[I’M NOT HAPPY]].', better: 'I’m not happy.' },
      { text: 'I asked [[THREE TIMES]].', better: 'I asked three times.' },
      { text: 'The [[CLIENT IS WAITING]].', better: 'The client is waiting.' },
      { text: '[[CALL THEM TODAY]] about the CRM.', better: 'Call them today about the CRM.' },
    ],
    misses: [
      { text: 'The ROI of the SAP and AWS work is in the EMEA deck.', because: 'acronyms' },
      { text: 'Send it to the CEO, CFO, COO, CIO.', because: 'titles' },
      { text: 'KPI, ROI, ARR, NPS are on page 2.', because: 'measures' },
      { text: 'INC-44871 went to L3; the CIO and CFO know.', because: 'a ticket and two titles' },
      { text: 'The DAILY SENIOR STAFF MEETING is at nine.', because: 'a heading' },
      { text: 'The sign reads “STOP, SOUND HORN”.', because: 'a sign, quoted' },
      { text: 'The file is READ ONLY.', because: 'a term' },
    ],
  },
});
