import nlp from 'compromise/two';
import { counted, digit, numeral } from './needs';
import type { WordToken } from './tokens';

/** Words that compromise takes for a number by what stands beside them, and by no list. */
const beside = ['half', 'quarter', 'pound', 'pounds', 'few'];

const looksLikeNumber = /\p{N}|^[ivxlcdm]{2,}$|teenth$/u;

/** The endings by which compromise guesses a plural. */
const looksLikePlural = /(?:s|men|feet|mice|louse|ae|i|tia)$/;

/** How many words on the thing may be named that a number counts. Contractions are two. */
const reach = 3;

interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
}

let known: Known | undefined;

/** One of these stands in each sentence where compromise sees a number. */
export const numberForms: ReadonlySet<string> = new Set([digit, numeral]);

/** What stands in each sentence where compromise sees a number and soon after it a plural. */
export const countedForms: ReadonlySet<string> = new Set([counted]);

/** What the numbers among the words of a sentence are known by. */
export function findNumberSigns(tokens: readonly WordToken[]): readonly string[] {
  const { numbers } = findKnown();
  const signs = new Set<string>();
  for (const [at, { form }] of tokens.entries()) {
    const isWritten = looksLikeNumber.test(form);
    if (isWritten) signs.add(digit);
    else if (numbers.has(form)) signs.add(numeral);
    else continue;
    if (tokens.slice(at + 1, at + 1 + reach).some(mayBePlural)) signs.add(counted);
  }
  return [...signs];
}

function mayBePlural({ form }: WordToken): boolean {
  return looksLikePlural.test(form) || findKnown().plurals.has(form);
}

function findKnown(): Known {
  known ??= listWords();
  return known;
}

/** The words of compromise's list that are numbers or plurals there. */
function listWords(): Known {
  const { lexicon } = nlp.world().model.one;
  const isNumber = hasKind(['Value']);
  // Some verbs in the present count as plurals after a number.
  const isPlural = hasKind(['Plural', 'PresentTense']);
  const numbers = new Set(beside);
  const plurals = new Set<string>();
  // The list is long: a loop over its keys takes a tenth of what a list of its entries does.
  for (const word in lexicon) {
    const tags = lexicon[word] ?? '';
    if (isNumber(tags)) numbers.add(word);
    if (isPlural(tags) && !looksLikePlural.test(word)) plurals.add(word);
  }
  return { numbers, plurals };
}

/** Whether one of some tags is among the kinds, or of their kind. */
function hasKind(kinds: readonly string[]): (tags: string | string[]) => boolean {
  const { tagSet } = nlp.world().model.one;
  const isOfKind = (tag: string) =>
    [tag, ...(tagSet[tag]?.parents ?? [])].some((each) => kinds.includes(each));
  const wanted = new Set(Object.keys(tagSet).filter(isOfKind));
  return (tags) =>
    typeof tags === 'string' ? wanted.has(tags) : tags.some((tag) => wanted.has(tag));
}
