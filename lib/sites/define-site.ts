import type { SiteId } from '@/lib/model/draft';
import type { Site } from '@/lib/model/field';
import type { Layout } from './layout';
import { watchSite } from './watch-site';

/** What a site is made of. */
interface Parts {
  /** The first whose selectors an element matches tells how it is laid out. */
  readonly layouts: readonly Layout[];
  /** Selects the elements whose open shadow roots hold compose boxes. */
  readonly hosts?: string;
}

/** Makes a site of its layouts. */
export function defineSite(site: SiteId, { layouts, hosts }: Parts): Site {
  const sought = {
    site,
    hosts,
    selector: layouts.map(({ body }) => body).join(),
    marks: [...new Set(layouts.flatMap((layout) => layout.marks))],
    layoutOf: (element: Element) =>
      layouts.find(({ body, entered }) => element.matches(entered ? `${body}, ${entered}` : body)),
  };
  return {
    id: site,
    watch: (page, found, signal) => void watchSite(sought, { page, found }, signal),
  };
}
