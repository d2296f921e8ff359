/** What makes one text of another: at `at`, in UTF-16 units, `cut` units go and `put` comes. */
export interface TextChange {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** The one stretch in which two texts differ. */
export function changeBetween(before: string, after: string): TextChange {
  const least = Math.min(before.length, after.length);
  const head = countAlike(least, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = countAlike(least - head, (from, to) => {
    const ofBefore = before.slice(before.length - to, before.length - from);
    return ofBefore === after.slice(after.length - to, after.length - from);
  });
  return {
    at: head,
    cut: before.length - head - tail,
    put: after.slice(head, after.length - tail),
  };
}

/** `before` with the change made to it. */
export function changed(before: string, { at, cut, put }: TextChange): string {
  return before.slice(0, at) + put + before.slice(at + cut);
}

/** How many units, at most `limit`, are alike. Long slices are compared far faster than units one by one. */
function countAlike(limit: number, isAlike: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let step = 4096; step >= 1; step /= 4) {
    while (count + step <= limit && isAlike(count, count + step)) count += step;
  }
  return count;
}
