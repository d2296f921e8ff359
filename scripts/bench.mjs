// @ts-check

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, mustHave, setUp } from './setup.mjs';
import { root, run, runTool } from './tools.mjs';

/** @type {[import('./find-browser.mjs').BrowserName, string][]} */
const builds = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
];

// `npm run bench -- pages` and `npm run bench -- engine` are one part alone.
const [part] = process.argv.slice(2);
if (part !== undefined && part !== 'pages' && part !== 'engine') {
  giveUp(`There is no part "${part}" to measure: say "pages" or "engine", or nothing for both.`);
}
await setUp();
if (part !== 'engine') await buildExtension();
if (part !== 'pages') await installOthers();

const { register } = await import('tsx/esm/api');
register();
const { benchPages, benchEngine } = await import('./bench/bench');
if (part !== 'engine') await benchPages();
if (part !== 'pages') await benchEngine();

async function buildExtension() {
  for (const [browser, target] of builds) {
    const missing = await mustHave(browser);
    if (missing) giveUp(missing);
    const { ok, output } = await runTool('wxt', ['build', '-b', target], { quiet: true });
    if (!ok) giveUp(`The extension could not be built:\n${output}`);
  }
}

/** Installs what the engine is measured beside, where it is not there yet. */
async function installOthers() {
  const folder = join(root, 'scripts/bench/engine');
  if (existsSync(join(folder, 'node_modules'))) return;
  console.error('Installing write-good and alex, to measure beside…');
  const { ok } = await run('npm', ['install', '--no-package-lock', '--prefix', folder], {
    aside: true,
  });
  if (!ok) giveUp('write-good and alex could not be installed: npm says why above.');
}
