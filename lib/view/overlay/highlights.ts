import type { Field } from '@/lib/model/field';
import type { Finding } from '@/lib/model/finding';
import { type Severity, severities } from '@/lib/model/severity';
import { FieldSheets } from './field-sheets';

type Ranges = Readonly<Record<Severity, readonly Range[]>>;

const none: Ranges = { stop: [], warn: [], nudge: [] };

/**
 * Underlines in drafts, as the page's highlights `upwrite-stop`, `upwrite-warn` and `upwrite-nudge`,
 * which all fields share. No draft's DOM is touched.
 */
export class Highlights {
  readonly #drawn = new Map<string, Ranges>();
  readonly #sheets = new FieldSheets();
  readonly #layers: Readonly<Record<Severity, Layer>>;

  constructor(page: Document, signal: AbortSignal) {
    this.#layers = {
      stop: createLayer(page, 'upwrite-stop', 2),
      warn: createLayer(page, 'upwrite-warn', 1),
      nudge: createLayer(page, 'upwrite-nudge', 0),
    };
    signal.addEventListener('abort', () => {
      for (const id of [...this.#drawn.keys()]) this.#put(id, none);
      this.#sheets.dropAll();
    });
  }

  draw(field: Field, findings: readonly Finding[]): void {
    if (findings.length === 0 && !this.#drawn.has(field.id)) return;
    const ranges = findRanges(field, findings, this.#drawn.get(field.id) ?? none);
    this.#sheets.need(field, Object.values(ranges).flat());
    this.#put(field.id, ranges);
  }

  clear(field: Field): void {
    this.#put(field.id, none);
    this.#sheets.drop(field);
  }

  #put(id: string, ranges: Ranges): void {
    const before = this.#drawn.get(id) ?? none;
    const after = { ...before };
    for (const severity of severities) {
      if (areSame(before[severity], ranges[severity])) continue;
      this.#layers[severity](before[severity], ranges[severity]);
      after[severity] = ranges[severity];
    }
    if (severities.some((severity) => after[severity].length > 0)) this.#drawn.set(id, after);
    else this.#drawn.delete(id);
  }
}

function findRanges(field: Field, findings: readonly Finding[], before: Ranges): Ranges {
  const ranges: Record<Severity, Range[]> = { stop: [], warn: [], nudge: [] };
  for (const severity of severities) {
    const alike = findings.filter((finding) => finding.severity === severity);
    for (const [at, finding] of alike.entries()) {
      const held = atSamePlace(before[severity], at, alike.length);
      const range = field.range(finding.where, finding, held);
      if (range) ranges[severity].push(range);
    }
  }
  return ranges;
}

/** Those at the same place from the first on and from the last back: most keys change one finding at most. */
function atSamePlace(ranges: readonly Range[], at: number, count: number): readonly Range[] {
  return [ranges[at], ranges[at - count + ranges.length]].filter((range) => range !== undefined);
}

/** True where live ranges still stand where the new ones do. */
function areSame(before: readonly Range[], after: readonly Range[]): boolean {
  return (
    before.length === after.length &&
    before.every((range, at) => {
      const other = after[at];
      return (
        range.startContainer === other?.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}

/** Takes ranges out of one highlight of the page and puts others in. */
type Layer = (before: readonly Range[], after: readonly Range[]) => void;

function createLayer(page: Document, name: string, priority: number): Layer {
  const { CSS, Highlight } = page.defaultView ?? globalThis;
  // What an extension left behind that was updated under the page.
  CSS.highlights.delete(name);
  const highlight = new Highlight();
  highlight.priority = priority;
  return (before, after) => {
    for (const range of before) if (!after.includes(range)) highlight.delete(range);
    for (const range of after) highlight.add(range);
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  };
}
