import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/model/draft';
import type { Rewrite } from '@/lib/model/finding';
import { leadership, type Role } from '@/lib/model/role';
import { type Rule, ruleSchema } from '@/lib/model/rule';
import { readMarks } from '@/lib/view/options/read-marks';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

const asDraft = (body: string): Draft => ({
  id: 'example',
  site: 'gmail',
  surface: 'dock',
  subject: '',
  body,
  recipients: [],
});

/** The engine with this rule alone, and the first reader it speaks to. */
function prepare(rule: Rule) {
  const engine = createEngine({ rules: [rule], vocabulary, people: [] });
  const [role = leadership[0]] = rule.to ?? leadership;
  return {
    problems: engine.problems,
    check: (text: string, reader: Role | undefined = role) =>
      engine.check(asDraft(text), reader ? { role: reader } : {}),
  };
}

/** The text after the first rewrite of every finding, last one first so that offsets hold. */
function applyAll(text: string, rewrites: readonly Rewrite[]): string {
  return [...rewrites]
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, to }) => all.slice(0, start) + to + all.slice(end), text);
}

describe.each(rules.map((source) => ruleSchema.parse(source)))('$id', (rule) => {
  const { check, problems } = prepare(rule);

  test('can be used', () => {
    expect(problems).toEqual([]);
  });

  if (rule.kind === 'flag') {
    test.each(rule.examples.hits)('finds “$text”', ({ text: marked, better }) => {
      const { text, spans } = readMarks(marked);
      const { findings } = check(text);
      expect(findings.map(({ quote }) => quote)).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      if (better === undefined) return;
      const rewrites = findings.flatMap(({ fix }) => fix.rewrites.slice(0, 1));
      expect(applyAll(text, rewrites)).toBe(better);
      expect(check(better).findings).toEqual([]);
    });

    test.each(rule.examples.misses)('keeps still at “$text”: $because', ({ text }) => {
      expect(check(text).findings.map(({ quote }) => quote)).toEqual([]);
    });
  }

  if (rule.kind === 'missing') {
    const stateOf = (text: string) =>
      check(`${text}${' and so on'.repeat(rule.fromWords)}`).checklist.find(
        ({ id }) => id === rule.id,
      );

    test.each(rule.examples.hits)('is ticked by “$text”', ({ text: marked }) => {
      const { text, spans } = readMarks(marked);
      expect(stateOf(text)).toMatchObject({ state: 'ticked', at: spans[0] });
    });

    test.each(rule.examples.misses)('is left open by “$text”: $because', ({ text }) => {
      expect(stateOf(text)?.state).toBe('open');
    });
  }
});
