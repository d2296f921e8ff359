import type { SiteId } from '@/lib/model/draft';
import type { Field, Site } from '@/lib/model/field';
import { ComposeField } from './compose-field';
import { hearEntering } from './entering';
import type { Layout } from './layout';
import { watchRoots } from './watch-roots';

/** What a site is made of. */
interface Parts {
  /** The first whose selectors an element matches tells how it is laid out. */
  readonly layouts: readonly Layout[];
  /** Selects the elements whose open shadow roots hold compose boxes. */
  readonly hosts?: string;
}

/** Makes a site of its layouts. */
export function defineSite(id: SiteId, { layouts, hosts }: Parts): Site {
  const selector = layouts.map(({ body }) => body).join();
  const marks = [...new Set(layouts.flatMap((layout) => layout.marks))];
  const layoutOf = (element: Element) =>
    layouts.find(({ body, entered }) => element.matches(entered ? `${body}, ${entered}` : body));

  return {
    id,
    watch(page: Document, found: (field: Field) => void, signal: AbortSignal): void {
      const fields = new WeakMap<HTMLElement, ComposeField>();
      const looking = {
        hosts,
        selector,
        marks,
        found(element: HTMLElement, left: AbortSignal) {
          const layout = layoutOf(element);
          if (!layout) return;
          const field = new ComposeField(element, { site: id, layout }, left);
          fields.set(element, field);
          found(field);
        },
        stayed: (element: HTMLElement) => fields.get(element)?.settle(),
      };
      const watch = watchRoots(page, looking, signal);
      const entered = (element: HTMLElement) => {
        watch.reach(element);
        if (fields.has(element)) fields.get(element)?.settle();
        else if (layoutOf(element)) watch.meet(element);
      };
      hearEntering(page, entered, signal);
    },
  };
}
