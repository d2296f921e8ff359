import type { Report } from '@/lib/model/report';

/** The checklist in one line, such as “2 things to look at”. */
export function summarise({ checklist }: Report): string {
  const open = checklist.filter(({ state }) => state === 'open').length;
  if (open > 0) return open === 1 ? '1 thing to look at' : `${open} things to look at`;
  const ticked = checklist.some(({ state }) => state === 'ticked');
  return ticked ? 'All in place' : 'Nothing to check here';
}
