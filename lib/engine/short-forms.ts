/** Words that compromise also sees in a sign: *&*, *@*. */
export const symbols: ReadonlySet<string> = new Set(['and', 'at']);

/** How a sentence may write words short, and which words compromise makes of that. */
const shortForms: Readonly<Record<string, string>> = {
  "'s": 'is has us',
  "'d": 'would had did',
  shall: 'should',
  arent: 'are not',
  alot: 'a lot',
  dun: 'do not',
  dont: 'do not',
  dunno: 'do not know',
  gonna: 'going to',
  gotta: 'have got to',
  wanna: 'want to',
  tryna: 'trying to',
  gimme: 'give me',
  outta: 'out of',
  brb: 'be right back',
  gtg: 'got to go',
  im: 'i am',
  imma: 'i will',
  ive: 'i have',
  imo: 'in my opinion',
  irl: 'in real life',
  rn: 'right now',
  tbh: 'to be honest',
  "c'mere": 'come here',
  "c'mon": 'come on',
  "y'know": 'you know',
  "ne'er": 'never',
  "o'er": 'over',
  shoulda: 'should have',
  coulda: 'have',
  woulda: 'have',
  musta: 'must have',
  tis: 'it is',
  twas: 'it was',
  shouldnt: 'should not',
  couldnt: 'could not',
  wouldnt: 'would not',
  hasnt: 'has not',
  wasnt: 'was not',
  isnt: 'is not',
  cant: 'can not',
  wont: 'will not',
  howd: 'how did',
  whatd: 'what did',
  whend: 'when did',
  whered: 'where did',
  plz: 'please',
  bein: 'being',
};

const byWord = new Map<string, string[]>();
for (const [short, words] of Object.entries(shortForms)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? [word]), short]);
}

/** All that may stand in a sentence where compromise sees the word, itself first. */
export function writtenAs(word: string): readonly string[] {
  return byWord.get(word) ?? [word];
}
