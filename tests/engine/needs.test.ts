import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { compileConcepts } from '@/lib/engine/concepts';
import { tagSentence } from '@/lib/engine/grammar';
import { loadRules } from '@/lib/engine/load-rules';
import { areMet } from '@/lib/engine/needs';
import { compilePattern, findPattern } from '@/lib/engine/pattern';
import { compilePhrase, findPhrase } from '@/lib/engine/phrase';
import { readRegexNeeds } from '@/lib/engine/regex-needs';
import { splitSentences } from '@/lib/engine/sentences';
import { splitWords } from '@/lib/engine/tokens';
import { collectWords } from '@/lib/engine/words';
import type { Words } from '@/lib/model/rule';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

const concepts = compileConcepts(vocabulary, [{ name: 'Dan Vale', role: 'boss' }]);

/** Nothing is known for certain of a text with letters that are forms of others; it is always looked at. */
function wordsOf(text: string): ReadonlySet<string> | undefined {
  const tokens = splitWords(text);
  const words = collectWords(text, tokens);
  for (const sign of concepts.findSigns(tokens)) words?.add(sign);
  return words;
}

const sentences = ['elm', 'fir', 'dogwood'].flatMap((hand) =>
  readFileSync(`tests/corpus/messages/${hand}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => splitSentences(String(JSON.parse(line).body)))
    .map(({ text }) => text),
);

const sets = loadRules(rules).rules.flatMap((rule): Words[] => {
  if (rule.kind === 'flag')
    return [rule, rule.unless, rule.near].filter((set) => set !== undefined);
  if (rule.kind === 'missing') {
    return [rule, rule.unless, rule.when].filter((set) => set !== undefined);
  }
  return [];
});

describe('what a sentence must have for a search to be worth its while', () => {
  const read = sentences.map((text) => ({ text, words: wordsOf(text) }));
  const skip = (needs: ReturnType<typeof readRegexNeeds>, words: (typeof read)[0]['words']) =>
    needs !== undefined && words !== undefined && !areMet(needs, words);

  test('is read from every built-in regex, and no hit of it lacks that', () => {
    for (const source of sets.flatMap(({ regex }) => regex)) {
      const needs = readRegexNeeds(source);
      expect(needs, source).toBeDefined();
      const regex = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
      const lost = read.filter(({ text, words }) => skip(needs, words) && regex.test(text));
      expect(lost.map(({ text }) => [source, text])).toEqual([]);
    }
  });

  test('is in no hit of a built-in phrase missing', () => {
    const split = read.map(({ text, words }) => ({ text, words, tokens: splitWords(text) }));
    for (const source of sets.flatMap(({ phrases }) => phrases)) {
      const phrase = compilePhrase(source);
      const lost = split.filter(
        ({ words, tokens }) => skip(phrase.needs, words) && findPhrase(phrase, tokens).length > 0,
      );
      expect(lost.map(({ text }) => [source, text])).toEqual([]);
    }
  }, 30_000);

  test('is in no hit of a built-in match missing', () => {
    const patterns = sets
      .flatMap(({ match }) => match)
      .map((source) => ({ source, ...compilePattern(source, concepts) }));
    // A match knows words only: compromise’s reading of a sign as one has never been looked for. And to tag a
    // sentence takes long: each third will do.
    const some = read.filter(({ text }, at) => at % 3 === 0 && !/[%&@]/.test(text));
    for (const { text, words } of some) {
      const doubtful = patterns.filter(({ needs }) => skip(needs, words));
      const tagged = tagSentence(text, concepts);
      const lost = doubtful.filter((pattern) => findPattern(pattern, tagged, text).length > 0);
      expect(lost.map(({ source }) => [source, text])).toEqual([]);
    }
  }, 60_000);
});

describe('the words that every hit of a regex has', () => {
  const listed = (source: string) =>
    readRegexNeeds(source)?.map((set) => [...set].sort((one, other) => one.localeCompare(other)));

  test.each([
    ['a word', String.raw`\bsorry\b`, [['sorry']]],
    ['a word without its edge is none', 'sorry', []],
    ['one of several', String.raw`\b(?:sue|court)\b`, [['court', 'sue']]],
    ['an ending that may be there', String.raw`\bunfair(?:ly)?\b`, [['unfair', 'unfairly']]],
    ['a letter that may be there', String.raw`\bcolou?r\b`, [['color', 'colour']]],
    ['a gap', String.raw`\bthanks(?: \w+){0,2} boss\b`, [['thanks']]],
    ['small letters, where case is blind', String.raw`\bHR\b`, [['hr']]],
    ['capitals, where it is not', String.raw`(?-i)\bHR\b`, [['HR']]],
    ['an apostrophe of either kind', String.raw`\bdon['’]t\b`, [['don']]],
    ['a digit', String.raw`\d+`, [['#']]],
    ['a mark', '!{2,}', [['!']]],
    ['nothing, where anything goes', '.*', []],
  ])('%s', (_, source, wanted) => {
    expect(listed(source)).toEqual(wanted);
  });

  test.each([
    '(a',
    'a**',
    '[z-a]',
    String.raw`\q`,
    '(?<name>a)',
    'x{2,1}',
    '*a',
    'ſ',
    '[[:alpha:]]',
  ])('%s is left to RE2', (source) => {
    expect(readRegexNeeds(source)).toBeUndefined();
  });

  const piece = fc.constantFrom(
    'a',
    'ab',
    'K',
    's',
    ' ',
    'no',
    "'",
    '’',
    '1',
    '-',
    '!',
    '.',
    'é',
    '“',
    String.raw`\b`,
    String.raw`\w`,
    String.raw`\d`,
    String.raw`\s`,
    String.raw`\W`,
    String.raw`\.`,
    '[ab]',
    '[^a]',
    "['’]",
    '[A-Z]',
    '[0-9]',
    '^',
    '$',
  );
  const { regex } = fc.letrec<{ regex: string }>((tie) => {
    const times = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '??');
    const group = fc
      .tuple(fc.constantFrom('(', '(?:', '(?-i:'), fc.array(tie('regex'), { maxLength: 3 }), times)
      .map(([open, choices, count]) => `${open}${choices.join('|')})${count}`);
    const atom = fc.tuple(piece, times).map(([one, count]) => one + count);
    return {
      regex: fc
        .array(fc.oneof({ maxDepth: 3 }, atom, group), { minLength: 1, maxLength: 5 })
        .map((row) => row.join('')),
    };
  });
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'ab',
        'A',
        'AB',
        'k',
        'K',
        's',
        'ſ',
        ' ',
        ' ',
        'no',
        'NO',
        "'",
        '’',
        '1',
        '-',
        '!',
        '.',
        'é',
        'İ',
        '“',
        '_',
        '\n',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

  test('are in every text that it hits, and what is understood can be compiled', () => {
    fc.assert(
      fc.property(regex, fc.array(text, { minLength: 1, maxLength: 12 }), (source, texts) => {
        const needs = readRegexNeeds(source);
        if (!needs) return;
        const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
        for (const each of texts) {
          const words = wordsOf(each);
          if (words && compiled.test(each)) expect(areMet(needs, words)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});
