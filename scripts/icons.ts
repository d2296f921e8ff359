import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

/** Draws the toolbar and store icons from their one source. Run by hand: `npx tsx scripts/icons.ts`. */
const sizes = [16, 32, 48, 96, 128];

const source = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });

const browser = await launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    // The slit is one pixel wide at 16, on no pixel's edge: a smear. Without it the nib is a clean arrow.
    const slit = size < 32 ? '.slit{display:none}' : '';
    const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px}${slit}`;
    await page.setContent(`<style>${style}</style>${source}`);
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(new URL(`${size}.png`, folder), png);
  }
} finally {
  await browser.close();
}
