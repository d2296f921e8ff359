import { RE2JS } from 're2js';
import { nothingPrepared, type Prepared } from '@/lib/model/prepared';
import type { Found } from './found';
import type { Needs } from './needs';
import { readRegexNeeds } from './regex-needs';

/** An expression that runs in linear time on any text. */
export interface Regex {
  readonly needs: Needs;
  /** Compiles it on first use: most expressions of most rules are never run. */
  run(): RE2JS;
}

/** Throws when the expression is not RE2 syntax, with what was expected. */
export function compileRegex(
  source: string,
  { needs: prepared }: Pick<Prepared, 'needs'> = nothingPrepared,
): Regex {
  const needs = needsIn(prepared, source) ?? readRegexNeeds(source);
  let compiled = needs ? undefined : compile(source);
  return {
    needs: needs ?? [],
    run: () => {
      compiled ??= compile(source);
      return compiled;
    },
  };
}

function needsIn(prepared: Prepared['needs'], source: string): Needs | undefined {
  if (!Object.hasOwn(prepared, source)) return undefined;
  return prepared[source]?.map((words) => new Set(words.split(' ')));
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown syntax';
    throw new Error(`expected a regex in RE2 syntax: ${why}`);
  }
}

/** Every hit of the expression; empty hits are dropped. */
export function findRegex({ run }: Regex, text: string): Found[] {
  const regex = run();
  // Nearly no sentence has a hit, and to say so costs a fifth of looking for where.
  if (!regex.test(text)) return [];
  const matcher = regex.matcher(text);
  const names = Object.keys(regex.namedGroups());
  const found: Found[] = [];
  while (matcher.find()) {
    const start = matcher.start();
    const end = start + trimStop(text.slice(start, matcher.end())).length;
    if (start >= end) continue;
    const groups = Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
    found.push(names.length > 0 ? { start, end, groups } : { start, end });
  }
  return found;
}

/** An expression that looks for the end of a sentence does not mean its full stop. */
function trimStop(hit: string): string {
  return /[\p{L}\p{N}]/u.test(hit) ? hit.replace(/[\s.,;:]+$/u, '') : hit;
}
