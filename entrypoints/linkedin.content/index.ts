import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '@/entrypoints/page/coach-page';
import { linkedin } from '@/lib/sites/linkedin';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  // Some accounts have their messages in a frame of the same origin, `/preload/`.
  allFrames: true,
  main(ctx) {
    coachPage({ page: document, sites: [linkedin] }, ctx.signal);
  },
});
