import type { Field } from '@/lib/model/field';
import { adoptStyles } from './adopt-styles';
import underlines from './underlines.css?inline';

type Root = Document | ShadowRoot;

interface Sheet {
  readonly ids: Set<string>;
  drop(): void;
}

/** One sheet for each root that holds highlights: Firefox paints nothing in a shadow root without its own. */
export class FieldSheets {
  readonly #kept = new Map<Root, Sheet>();

  /** Sees to it that these ranges of a field are painted, wherever they stand. */
  need(field: Field, ranges: Iterable<Range>): void {
    const roots = new Set<Root>();
    for (const { startContainer } of ranges) roots.add(startContainer.getRootNode() as Root);
    // A field may have moved here from another root.
    this.#drop(field, (root) => !roots.has(root));
    for (const root of roots) {
      const sheet = this.#kept.get(root) ?? { ids: new Set(), drop: adoptStyles(root, underlines) };
      this.#kept.set(root, sheet);
      sheet.ids.add(field.id);
    }
  }

  drop(field: Field): void {
    this.#drop(field, () => true);
  }

  dropAll(): void {
    for (const sheet of this.#kept.values()) sheet.drop();
    this.#kept.clear();
  }

  #drop({ id }: Field, from: (root: Root) => boolean): void {
    for (const [root, sheet] of this.#kept) {
      if (!from(root) || !sheet.ids.delete(id) || sheet.ids.size > 0) continue;
      sheet.drop();
      this.#kept.delete(root);
    }
  }
}
