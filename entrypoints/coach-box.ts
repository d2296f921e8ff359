import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAsked } from '@/lib/sites/asked';
import { ask, isConnected } from '@/lib/wire/ask';
import { type LeftBoxes, obey } from '@/lib/wire/orders';
import { coachPage } from './page/coach-page';

declare global {
  /** Whether this script runs in the frame already, for the extension as it is now. */
  var upwriteBoxes: { isConnected(): boolean } | undefined;
}

/**
 * Put into the frames of a tab when the person asks for the box they are in, and again after the tab went
 * to its next page. Joins the coach of the page where there is one.
 */
export default defineUnlistedScript(() => {
  if (globalThis.upwriteBoxes?.isConnected()) return;
  globalThis.upwriteBoxes = { isConnected };
  const always = new AbortController().signal;
  const known = globalThis.upwrite;
  const coach = known?.isConnected() ? known : coachPage({ page: document, sites: [] }, always);
  const asked = createAsked();
  coach.watch(asked);
  const obeys = {
    'ask-for-box': () => asked.ask(),
    'expect-boxes': (left: LeftBoxes) => left.origin === origin && asked.expect(left.boxes),
  };
  obey(obeys, always);
  addEventListener('pagehide', () => {
    const left = { boxes: asked.asked, origin };
    if (left.boxes.length > 0) void ask('leave-boxes', left).catch(goQuiet);
  });
});

/** There is no worker to remember them: the next page is as it would be without us. */
function goQuiet(): void {}
