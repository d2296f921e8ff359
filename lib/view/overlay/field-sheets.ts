import type { Field } from '@/lib/model/field';
import { adoptStyles } from './adopt-styles';
import underlines from './underlines.css?inline';

interface Sheet {
  readonly ids: Set<string>;
  drop(): void;
}

/** One sheet for each root that holds a field: Firefox paints nothing in a shadow root without its own. */
export class FieldSheets {
  readonly #kept = new Map<Document | ShadowRoot, Sheet>();

  need(field: Field): void {
    const root = findRoot(field.element);
    if (!root || this.#kept.get(root)?.ids.has(field.id)) return;
    // A field may have moved here from another root.
    this.drop(field);
    const sheet = this.#kept.get(root) ?? { ids: new Set(), drop: adoptStyles(root, underlines) };
    this.#kept.set(root, sheet);
    sheet.ids.add(field.id);
  }

  drop({ id }: Field): void {
    for (const [root, sheet] of this.#kept) {
      if (!sheet.ids.delete(id) || sheet.ids.size > 0) continue;
      sheet.drop();
      this.#kept.delete(root);
    }
  }

  dropAll(): void {
    for (const sheet of this.#kept.values()) sheet.drop();
    this.#kept.clear();
  }
}

function findRoot(element: Element): Document | ShadowRoot | undefined {
  const root = element.getRootNode();
  if (root === element.ownerDocument) return element.ownerDocument;
  return root instanceof ShadowRoot ? root : undefined;
}
