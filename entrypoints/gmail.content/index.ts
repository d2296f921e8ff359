import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '@/entrypoints/page/coach-page';
import { gmail } from '@/lib/sites/gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main(ctx) {
    coachPage({ page: document, sites: [gmail] }, ctx.signal);
  },
});
