import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { boxes } from '@/tests/e2e/pages/any-site';

/** A box of any site, by its name there. */
export type Box = keyof typeof boxes;

/** The document that holds a box: the page itself, or its frame once that is loaded. */
export async function findHolder(page: Page, box: Box): Promise<Frame> {
  if (box !== 'framed') return page.mainFrame();
  return await waitUntil('the frame', async () => {
    const frame = page.frames().find((each) => each.url().endsWith('/frame'));
    return (await frame?.$(boxes[box])) ? frame : undefined;
  });
}

/** Clicks into a box, as a person would. */
export async function goInto(page: Page, box: Box): Promise<void> {
  const holder = await findHolder(page, box);
  await holder.click(boxes[box]);
}

/** Clicks into a box and types with real keys at the end of what stands there. */
export async function write(page: Page, box: Box, text: string): Promise<void> {
  await goInto(page, box);
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** The words in a box. */
export async function readBox(page: Page, box: Box): Promise<string> {
  const holder = await findHolder(page, box);
  return await holder.$eval(boxes[box], (element) =>
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.value
      : (element.textContent ?? ''),
  );
}

/** How many times the coach has a place of its own to draw in, in one document. */
export async function countCoaches(holder: Page | Frame): Promise<number> {
  return await holder.$$eval('#upwrite-coach', (all) => all.length);
}
