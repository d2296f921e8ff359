import type { Concept } from '@/lib/model/concept';
import type { Draft } from '@/lib/model/draft';
import type { Role } from '@/lib/model/role';
import type { Tried } from '@/lib/model/tried';
import { createEngine } from './engine';
import { loadRules } from './load-rules';

/** Holds one rule, as it is being written, against a text. */
export function tryRule(source: unknown, text: string, vocabulary: readonly Concept[]): Tried {
  const { findings, problems } = tryOut(source, text, vocabulary);
  const [problem] = problems;
  if (!problem) return { findings };
  return { problem: [problem.field, problem.message].filter(Boolean).join(': ') };
}

function tryOut(source: unknown, text: string, vocabulary: readonly Concept[]) {
  const engine = createEngine({ rules: [source], vocabulary, people: [] });
  const [rule] = loadRules([source]).rules;
  const role: Role = (rule?.kind === 'flag' && rule.to?.[0]) || 'boss';
  const { findings } = engine.check(asDraft(text), { role });
  return { findings, problems: engine.problems };
}

function asDraft(body: string): Draft {
  return { id: 'try', site: 'practice', surface: 'try', subject: '', body, recipients: [] };
}
