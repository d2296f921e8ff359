import nlp from 'compromise/two';
import { digit } from './needs';

/** Words that compromise takes for a number by what stands beside them, and by no list. */
const beside = ['half', 'quarter', 'pound', 'pounds', 'few'];

const looksLikeNumber = /\p{N}|^[ivxlcdm]{2,}$|teenth$/u;

let known: ReadonlySet<string> | undefined;

/** One of these stands in each sentence where compromise sees a number. */
export function numberForms(): ReadonlySet<string> {
  known ??= new Set([digit, ...beside, ...listNumberWords()]);
  return known;
}

/** Whether a word may be a number that no list has. */
export function mayBeNumber(form: string): boolean {
  return looksLikeNumber.test(form);
}

function listNumberWords(): readonly string[] {
  const { lexicon, tagSet } = nlp.world().model.one;
  const numbers = new Set(
    Object.keys(tagSet).filter((tag) => [tag, ...(tagSet[tag]?.parents ?? [])].includes('Value')),
  );
  const isNumber = (tags: string | string[]) =>
    typeof tags === 'string' ? numbers.has(tags) : tags.some((tag) => numbers.has(tag));
  // The list is long: a loop over its keys takes a tenth of what a list of its entries does.
  const words: string[] = [];
  for (const word in lexicon) if (isNumber(lexicon[word] ?? '')) words.push(word);
  return words;
}
