// @ts-check
import { findBrowser } from './find-browser.mjs';
import { giveUp, mustHave, setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

await setUp();

/** Chromium, unless Firefox is the only browser here. */
const name = !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
const missing = await mustHave(name);
if (missing) giveUp(missing);

const target = name === 'firefox' ? 'firefox' : 'chrome';
const { ok, output } = await runTool('wxt', ['build', '-b', target], { quiet: true });
if (!ok) giveUp(`The extension could not be built:\n${output}`);

const { register } = await import('tsx/esm/api');
register();
const { openPractice } = await import('./open-practice');
const isWindowless =
  Boolean(process.env.CI) ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
process.exitCode = await openPractice(name, { headless: isWindowless }).catch((error) => {
  console.error(`The practice page could not be shown: ${error.message}`);
  return 1;
});
