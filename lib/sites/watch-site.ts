import type { SiteId } from '@/lib/model/draft';
import type { Field } from '@/lib/model/field';
import { ComposeField } from './compose-field';
import { type Entering, hearEntering } from './entering';
import type { Layout } from './layout';
import { watchRoots } from './watch-roots';

/** What to look for on a page. */
export interface Sought {
  readonly site: SiteId;
  /** Selects the bodies that stand on the page. */
  readonly selector: string;
  /** Attributes that can make a body of an element that is on the page already. */
  readonly marks: readonly string[];
  /** Selects the elements whose open shadow roots hold compose boxes. */
  readonly hosts?: string | undefined;
  /** How the compose box of an element is laid out that matches, or that the person went into; or none. */
  layoutOf(element: Element): Layout | undefined;
}

/** Finds the fields of a page until the signal aborts. Returns what takes an element as entered. */
export function watchSite(
  { site, selector, marks, hosts, layoutOf }: Sought,
  { page, found }: { page: Document; found: (field: Field) => void },
  signal: AbortSignal,
): (element: HTMLElement) => void {
  const fields = new WeakMap<HTMLElement, ComposeField>();
  const looking = {
    hosts,
    selector,
    marks,
    found(element: HTMLElement, left: AbortSignal) {
      const layout = layoutOf(element);
      if (!layout) return;
      const field = new ComposeField(element, { site, layout }, left);
      fields.set(element, field);
      left.addEventListener('abort', () => fields.delete(element), { once: true });
      found(field);
    },
    stayed: (element: HTMLElement) => fields.get(element)?.settle(),
  };
  const watch = watchRoots(page, looking, signal);
  const enter = (element: HTMLElement) => {
    watch.reach(element);
    if (layoutOf(element)) watch.meet(element);
  };
  const entered = (element: HTMLElement, how: Entering) => {
    const field = fields.get(element);
    if (!field) enter(element);
    else if (how === 'focusin') field.enter();
  };
  hearEntering(page, entered, signal);
  return enter;
}
