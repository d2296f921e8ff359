import type { Field } from '@/lib/model/field';
import type { Report } from '@/lib/model/report';
import type { News } from './told';
import { countFindings } from './words';

/** Says how many findings a field has, once for each time that the number changes. */
export function createNews() {
  const told = new Map<string, number>();
  let last: News = { id: 0, text: '' };
  return {
    get last() {
      return last;
    },
    tell({ id }: Field, { findings }: Report): void {
      const count = findings.length;
      if (count === (told.get(id) ?? 0)) return;
      told.set(id, count);
      last = { id: last.id + 1, text: countFindings(count) };
    },
    forget({ id }: Field): void {
      told.delete(id);
    },
  };
}
