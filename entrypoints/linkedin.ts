import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '@/lib/sites/linkedin';
import { coachPage } from './page/coach-page';

/** Runs in every page of LinkedIn, and in the frames of it that some accounts have their messages in. */
export default defineUnlistedScript(() => {
  coachPage({ page: document, sites: [linkedin] }, new AbortController().signal);
});
