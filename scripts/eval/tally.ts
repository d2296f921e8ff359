/** Counts of one category, or of all together. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

/** Tallies by category, in the order they were first met. */
export class Tallies {
  readonly #counts = new Map<string, { hits: number; misses: number; falseAlarms: number }>();

  /** Takes in one message: what should be found, what was found, and what counts neither way. */
  add(
    wanted: ReadonlySet<string>,
    found: ReadonlySet<string>,
    acceptable: readonly string[],
  ): void {
    for (const category of wanted) {
      if (found.has(category)) this.#of(category).hits += 1;
      else this.#of(category).misses += 1;
    }
    for (const category of found) {
      if (!wanted.has(category) && !acceptable.includes(category)) {
        this.#of(category).falseAlarms += 1;
      }
    }
  }

  byCategory(): readonly (readonly [string, Tally])[] {
    return [...this.#counts].sort(([one], [other]) => one.localeCompare(other, 'en'));
  }

  all(): Tally {
    const counts = [...this.#counts.values()];
    const sum = (key: keyof Tally) => counts.reduce((total, count) => total + count[key], 0);
    return { hits: sum('hits'), misses: sum('misses'), falseAlarms: sum('falseAlarms') };
  }

  #of(category: string) {
    const count = this.#counts.get(category) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    this.#counts.set(category, count);
    return count;
  }
}

/** Precision, recall and F1 of a tally; `NaN` where there is nothing to divide by. */
export function rate({ hits, misses, falseAlarms }: Tally) {
  const precision = hits / (hits + falseAlarms);
  const recall = hits / (hits + misses);
  return { precision, recall, f1: (2 * hits) / (2 * hits + misses + falseAlarms) };
}
