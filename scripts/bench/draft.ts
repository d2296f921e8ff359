const neutral = [
  'The Halvorsen clinics renewed for two years on Monday.',
  'Pipeline for the spring stands at 41 accounts, six of them new.',
  'I met the buyer in Leeds and walked her through the rollout.',
  'Their team books a patient in four minutes where it took nine.',
  'The proposal goes to their board on the twelfth.',
  'Two of the three references have agreed to a call.',
  'Support closed 18 tickets for them in the first week.',
  'Next month we add the northern sites to the plan.',
];

const flagged = [
  'It is not fair that the patch was cut in March.',
  'Everybody knows that Dan plays favourites.',
];

/** A draft of about so many words, in paragraphs, each tenth sentence one that a rule speaks of. */
export function makeDraft(words: number): string {
  const sentences: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const from = at % 10 === 9 ? flagged : neutral;
    // A number makes each sentence a new one: none is known from another place in the draft.
    const sentence = `${at + 1}: ${from[at % from.length]}`;
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const paragraphs: string[] = [];
  while (sentences.length > 0) paragraphs.push(`<div>${sentences.splice(0, 6).join(' ')}</div>`);
  return paragraphs.join('<div><br></div>');
}
