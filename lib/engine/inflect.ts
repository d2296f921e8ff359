import nlp from 'compromise/two';
import { nothingPrepared, type Prepared } from '@/lib/model/prepared';
import { littleWords } from './little-words';
import { splitWords } from './tokens';

const be = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s"];
const have = ['have', 'has', 'had', 'having', "'d", "'s"];

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ...be.map((form) => [form, be] as const),
  ...have.map((form) => [form, have] as const),
  ["'s", [...be, 'has']],
  ["'d", ["'d", 'would', 'had']],
  ['would', ['would', "'d"]],
]);

const known = new Map<string, ReadonlySet<string>>();

/**
 * All forms a word may take as a verb or a noun, itself first: *favour, favours, favoured, …* Those in `prepared`
 * are taken as they stand there.
 */
export function inflect(
  form: string,
  prepared: Prepared['forms'] = nothingPrepared.forms,
): ReadonlySet<string> {
  const forms = known.get(form) ?? new Set(formsIn(prepared, form) ?? inflectAfresh(form));
  known.set(form, forms);
  return forms;
}

function formsIn(prepared: Prepared['forms'], form: string): readonly string[] | undefined {
  return Object.hasOwn(prepared, form) ? prepared[form]?.split(' ') : undefined;
}

function inflectAfresh(form: string): readonly string[] {
  const others = irregular.get(form);
  if (others) return [form, ...others];
  if (littleWords.has(form) || !/^[a-z]{2,}$/.test(form)) return [form];
  const all = [form, ...verbForms(form), ...nounForms(form)];
  return all.flatMap((each) => splitWords(each).slice(-1)).map((token) => token.form);
}

function verbForms(form: string): string[] {
  const { methods, model } = nlp.world();
  const { verb } = methods.two.transform;
  const infinitive = verb.toInfinitive(form, model, findTense(form)) || form;
  const { Infinitive, PastTense, PresentTense, Gerund, Participle } = verb.conjugate(
    infinitive,
    model,
  );
  return [Infinitive, PastTense, PresentTense, Gerund, Participle].filter(isWord);
}

function nounForms(form: string): string[] {
  const { methods, model } = nlp.world();
  const { noun } = methods.two.transform;
  const singular = noun.toSingular(form, model) || form;
  return [singular, noun.toPlural(singular, model)].filter(isWord);
}

function isWord(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** A guess is enough: a wrong infinitive only adds forms that nobody writes. */
function findTense(form: string): string {
  if (form.endsWith('ing')) return 'Gerund';
  const { lexicon } = nlp.world().model.one;
  const tags = (Object.hasOwn(lexicon, form) && lexicon[form]) || [];
  const tenses = ['PastTense', 'Participle', 'PresentTense'];
  return tenses.find((tense) => tags.includes(tense)) ?? 'Infinitive';
}
