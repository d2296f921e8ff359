import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gmail } from '@/lib/sites/gmail';
import { coachPage } from './page/coach-page';

/** Runs in every page of Gmail. */
export default defineUnlistedScript(() => {
  coachPage({ page: document, sites: [gmail] }, new AbortController().signal);
});
