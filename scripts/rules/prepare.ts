import { inflect } from '@/lib/engine/inflect';
import { readRegexNeeds } from '@/lib/engine/regex-needs';
import { splitWords } from '@/lib/engine/tokens';
import type { Concept } from '@/lib/model/concept';
import type { Prepared } from '@/lib/model/prepared';

/** Works out of rules and vocabulary what an engine made of them need not work out again. */
export function prepare(rules: readonly unknown[], vocabulary: readonly Concept[]): Prepared {
  const phrases = [
    ...rules.flatMap((rule) => listUnder('phrases', rule)),
    ...vocabulary.flatMap(({ words }) => words),
  ];
  const words = new Set(phrases.flatMap((phrase) => splitWords(phrase).map(({ form }) => form)));
  const sources = new Set(rules.flatMap((rule) => listUnder('regex', rule)));
  return {
    forms: Object.fromEntries(inOrder(words).map((word) => [word, asText(inflect(word))])),
    needs: Object.fromEntries(
      inOrder(sources).flatMap((source) => {
        const needs = readRegexNeeds(source);
        return needs ? [[source, needs.map(asText)]] : [];
      }),
    ),
  };
}

function inOrder(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].sort((one, other) => (one < other ? -1 : 1));
}

function asText(words: ReadonlySet<string>): string {
  return [...words].join(' ');
}

/** All texts that stand under a key, however deep. */
function listUnder(key: string, part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    name === key && Array.isArray(inner) ? inner.map(String) : listUnder(key, inner),
  );
}
