import { loadRules, type RuleProblem } from '@/lib/engine/load-rules';
import type { Rule } from '@/lib/model/rule';
import { readText } from './input';
import { parseJson } from './parse-json';

/** Custom rules that can be used, and what is wrong with the others. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
}

/** Reads a file of custom rules. Throws one line that names the file where it holds no list. */
export async function readRules(file: string): Promise<OwnRules> {
  const list = parseJson(await readText(file));
  if (!Array.isArray(list)) throw new Error(`${file}: expected a JSON list of rules`);
  // Loaded on their own, rules without an id are counted as they stand in the file.
  return loadRules(list);
}
