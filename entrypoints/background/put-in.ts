import { type Browser, browser } from 'wxt/browser';

type Script = '/coach-box.js' | '/overlay.js';

/** Puts a script of ours into frames of a tab. False where the browser lets no extension in. */
export async function putIn(
  script: Script,
  target: Browser.scripting.InjectionTarget,
): Promise<boolean> {
  try {
    const reached = await browser.scripting.executeScript({ target, files: [script] });
    // For its own pages Firefox rejects nothing: it answers with a list that holds no frame.
    return reached.some(Boolean);
  } catch {
    return false;
  }
}

/** Puts the overlay into the frame that asks for it. */
export async function drawIn(tab: number | undefined, frame: number | undefined): Promise<boolean> {
  if (tab === undefined || frame === undefined) return false;
  return await putIn('/overlay.js', { tabId: tab, frameIds: [frame] });
}
