import { RE2JS } from 're2js';
import type { Span } from '@/lib/model/finding';

/** An expression that runs in linear time on any text. */
export type Regex = RE2JS;

/** Throws when the expression is not RE2 syntax, with what was expected. */
export function compileRegex(source: string): Regex {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown syntax';
    throw new Error(`expected a regex in RE2 syntax: ${why}`);
  }
}

/** Every hit of the expression; empty hits are dropped. */
export function findRegex(regex: Regex, text: string): Span[] {
  const matcher = regex.matcher(text);
  const found: Span[] = [];
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.start < span.end) found.push(span);
  }
  return found;
}
