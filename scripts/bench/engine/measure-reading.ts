import type { Checker } from './checkers';

/** How long each text takes that was never seen, in ms. */
export function measureCold(checker: Checker, texts: readonly string[]): readonly number[] {
  return texts.map((text) => time(() => checker.check(text)));
}

const typed = ' Could you tell me by Friday what the plan is';

/** How long each key press takes while a sentence is typed in the middle of each text, in ms. */
export function measureKeys(checker: Checker, texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const middle = text.indexOf(' ', text.length / 2);
    checker.check(text);
    return Array.from(typed, (_, at) => {
      const next = text.slice(0, middle) + typed.slice(0, at + 1) + text.slice(middle);
      return time(() => checker.check(next));
    });
  });
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
