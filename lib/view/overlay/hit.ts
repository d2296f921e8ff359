import type { Shown, Spoken } from './shown';

/** Where a pointer is: viewport coordinates and the innermost element under it. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: EventTarget | undefined;
}

/** The fewest words under the pointer that a rule speaks of. Reads layout only inside a field that has findings. */
export function findHit(shown: Iterable<Shown>, point: Point): Spoken | undefined {
  for (const { field, report } of shown) {
    const near = report.findings
      .filter(({ where }) => isInside(field.element, where, point.on))
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    const finding = near.find(({ where, start, end }) =>
      field.boxes(where, { start, end }).some((box) => holds(box, point)),
    );
    if (finding) return { field, finding };
  }
  return undefined;
}

function isInside(element: HTMLElement, where: string, on: EventTarget | undefined): boolean {
  if (!(on instanceof Element)) return false;
  // Where a site keeps its subject only its field knows: any text box may be it.
  return where === 'body' ? element.contains(on) : on.matches('input, textarea, [role="textbox"]');
}

/** True when the point is in the box, or at most `by` pixels beside it. */
export function holds(box: DOMRect, { x, y }: Pick<Point, 'x' | 'y'>, by = 1): boolean {
  return x >= box.left - by && x <= box.right + by && y >= box.top - by && y <= box.bottom + by;
}

/** The smallest box around all of these, or `undefined` for none. */
export function surround(boxes: readonly DOMRect[]): DOMRect | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
