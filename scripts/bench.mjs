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

// In the browser first, then the engine by itself; `npm run bench -- engine` is the second part alone.
const isEngineAlone = process.argv.includes('engine');
await setUp();
if (!isEngineAlone) await buildExtension();
await installOthers();

const { register } = await import('tsx/esm/api');
register();
const { bench, benchEngine } = await import('./bench/bench');
if (!isEngineAlone) await bench();
await benchEngine();

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
