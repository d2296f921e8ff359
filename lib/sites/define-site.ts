import type { Field, Site } from '@/lib/model/field';
import { ComposeField } from './compose-field';
import type { Layout } from './layout';
import { watchElements } from './watch-elements';

/** Makes a site of a layout. */
export function defineSite(layout: Layout): Site {
  const { site: id, body: selector, marks } = layout;
  return {
    id,
    watch(page: Document, found: (field: Field) => void, signal: AbortSignal): void {
      const fields = new WeakMap<HTMLElement, ComposeField>();
      const looking = {
        root: page,
        selector,
        marks,
        found(element: HTMLElement, left: AbortSignal) {
          const field = new ComposeField(element, layout, left);
          fields.set(element, field);
          found(field);
        },
        stayed: (element: HTMLElement) => fields.get(element)?.settle(),
      };
      watchElements(looking, signal);
    },
  };
}
