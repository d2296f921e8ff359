import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/model/draft';
import type { Rewrite } from '@/lib/model/finding';
import { leadership, type Role } from '@/lib/model/role';
import { type Rule, ruleSchema } from '@/lib/model/rule';
import { severities } from '@/lib/model/severity';
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

const whole = createEngine({ rules, vocabulary, people: [] });

/** How bad the worst is that the whole coach says, 0 for the worst there is. */
function worst(text: string, role: Role): number {
  const { findings } = whole.check(asDraft(text), { role });
  const ranks = findings.map(({ severity }) => severities.indexOf(severity));
  return Math.min(severities.length, ...ranks);
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

    test.each(rule.examples.hits)('mends “$text” and raises nothing worse', ({ text: marked }) => {
      const { text } = readMarks(marked);
      const [role = 'boss'] = rule.to ?? leadership;
      for (const { fix } of check(text).findings) {
        for (const rewrite of fix.rewrites) {
          const mended = applyAll(text, [rewrite]);
          expect(mended).not.toBe(text);
          expect(worst(mended, role)).toBeGreaterThanOrEqual(worst(text, role));
        }
      }
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
