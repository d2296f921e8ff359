import { findRuleProblems } from '@/lib/engine/rule-problems';
import { byField } from '@/lib/model/expected';
import { ruleSchema } from '@/lib/model/rule';
import { settings } from '@/lib/store/settings';
import type { Messages } from '@/lib/wire/messages';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

/** Stores a person's rule, new or changed, if the engine can use it; else says what was expected where. */
export async function saveRule(source: unknown): Promise<Messages['save-rule']['answer']> {
  const problems = findRuleProblems(source, vocabulary);
  if (problems.length > 0) return byField(problems);
  const rule = ruleSchema.parse(source);
  if (rules.some(({ id }) => id === rule.id)) {
    return { id: 'expected an id that no built-in rule has' };
  }
  await settings.rules.change((rules) => {
    const at = rules.findIndex(({ id }) => id === rule.id);
    return at < 0 ? [...rules, rule] : rules.with(at, rule);
  });
  return null;
}
