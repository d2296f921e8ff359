import { z } from 'zod';
import { type Rule, ruleSchema } from '@/lib/model/rule';

/** Why a rule cannot be used: what was expected, and where. Never words of a draft. */
export interface RuleProblem {
  readonly rule: string;
  /** Path into the rule, such as `phrases.0`; empty for the rule as a whole. */
  readonly field: string;
  readonly message: string;
}

/** Parses rules from outside. A broken one is named once, and the rest go on. */
export function loadRules(sources: readonly unknown[]): {
  rules: readonly Rule[];
  problems: readonly RuleProblem[];
} {
  const rules = new Map<string, Rule>();
  const problems: RuleProblem[] = [];
  sources.forEach((source, index) => {
    const parsed = ruleSchema.safeParse(source);
    const name = findId(source) ?? `rule ${index + 1}`;
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => describe(name, issue)));
    } else if (rules.has(parsed.data.id)) {
      problems.push({ rule: name, field: 'id', message: 'expected an id no other rule has' });
    } else {
      rules.set(parsed.data.id, parsed.data);
    }
  });
  return { rules: [...rules.values()], problems };
}

function describe(rule: string, issue: z.core.$ZodIssue): RuleProblem {
  return { rule, field: issue.path.join('.'), message: issue.message };
}

const withId = z.object({ id: z.string().min(1) });

function findId(source: unknown): string | undefined {
  return withId.safeParse(source).data?.id;
}
