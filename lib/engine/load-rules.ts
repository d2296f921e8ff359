import { z } from 'zod';
import { type Expected, listExpected } from '@/lib/model/expected';
import { type Rule, ruleSchema } from '@/lib/model/rule';

/** Why a rule cannot be used: what was expected, and where. Never words of a draft. */
export interface RuleProblem extends Expected {
  /** Its id, or its place in the list where it has none. */
  readonly rule: string;
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
      problems.push(...listExpected(parsed.error).map((fault) => ({ rule: name, ...fault })));
    } else if (rules.has(parsed.data.id)) {
      problems.push({ rule: name, field: 'id', message: 'expected an id no other rule has' });
    } else {
      rules.set(parsed.data.id, parsed.data);
    }
  });
  return { rules: [...rules.values()], problems };
}

const withId = z.object({ id: z.string().min(1) });

function findId(source: unknown): string | undefined {
  return withId.safeParse(source).data?.id;
}
