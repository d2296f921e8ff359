import { checklistCategories } from '@/lib/model/category';
import type { ChecklistItem } from '@/lib/model/finding';

/** The categories of a checklist that are open, each once. */
export function listMissing(checklist: readonly ChecklistItem[]): string[] {
  const open = checklist.filter(({ state }) => state === 'open').map(({ category }) => category);
  return Object.keys(checklistCategories).filter((category) =>
    open.some((each) => each === category),
  );
}
