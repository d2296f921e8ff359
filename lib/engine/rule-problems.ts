import type { Concept } from '@/lib/model/concept';
import { createEngine } from './engine';
import type { RuleProblem } from './load-rules';

/** Why the engine could not use a rule; empty when it can. */
export function findRuleProblems(
  source: unknown,
  vocabulary: readonly Concept[],
): readonly RuleProblem[] {
  return createEngine({ rules: [source], vocabulary, people: [] }).problems;
}
