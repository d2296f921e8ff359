import { browser } from 'wxt/browser';
import type { Coaching } from '@/lib/model/coaching';
import { type LeftBoxes, order } from '@/lib/wire/orders';
import { putIn } from './put-in';

/** Coaches the box that has the keyboard in a tab the person pointed out to us, where the coach may go. */
export async function coachBox(tab: number): Promise<Coaching> {
  if (await order(tab, 'ask-for-box', null)) return 'coached';
  if (!(await enter(tab))) return 'out of reach';
  return (await order(tab, 'ask-for-box', null)) ? 'coached' : 'no box';
}

/** How long a tab may take from one page to the next, in ms: a worker that idles is stopped after 30 s. */
const patience = 25_000;

/** Once the tab's next page is there, coaches boxes like those of the last, if it is of the same origin. */
export function followBoxes(tab: number, left: LeftBoxes): void {
  const { onUpdated } = browser.tabs;
  const given = AbortSignal.timeout(patience);
  const hear = async (updated: number, { status }: { status?: string }) => {
    if (updated !== tab || status !== 'complete') return;
    onUpdated.removeListener(hear);
    if (await enter(tab)) await order(tab, 'expect-boxes', left);
  };
  onUpdated.addListener(hear);
  given.addEventListener('abort', () => onUpdated.removeListener(hear));
}

/** Puts the coach into a tab's frames. It is there once, however often it is put in. */
function enter(tab: number): Promise<boolean> {
  return putIn('/coach-box.js', { tabId: tab, allFrames: true });
}
