import { coachPage } from '@/entrypoints/page/coach-page';
import { mustFindRoot, openOptions, untilPageEnds } from '@/entrypoints/page/root';
import type { Role } from '@/lib/model/role';
import { practice } from '@/lib/sites/practice';
import { createOverlay } from '@/lib/view/overlay/overlay';
import { renderPractice } from '@/lib/view/practice/practice';

const reader: { role: Role } = { role: 'unknown' };

renderPractice(mustFindRoot(), {
  onReader: ({ role }) => {
    reader.role = role;
  },
  onCoachOptions: openOptions,
});
coachPage({ page: document, sites: [practice], reader, overlay: createOverlay }, untilPageEnds());
