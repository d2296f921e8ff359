// @ts-check
import { giveUp, mustHave, setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

await setUp();
const missing = await mustHave('chromium');
if (missing) giveUp(missing);
const { ok, output } = await runTool('wxt', ['build', '-b', 'chrome'], { quiet: true });
if (!ok) giveUp(`The extension could not be built:\n${output}`);

const { register } = await import('tsx/esm/api');
register();
const { bench } = await import('./bench/bench');
await bench();
