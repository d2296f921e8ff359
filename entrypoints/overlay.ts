import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '@/lib/view/overlay/overlay';

declare global {
  /** What draws over a page, once it was put into it. */
  var upwriteOverlay: typeof createOverlay | undefined;
}

/** Put into a page when its first compose box opens: a page without one never sees it. */
export default defineUnlistedScript(() => {
  globalThis.upwriteOverlay = createOverlay;
});
