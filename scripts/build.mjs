// @ts-check
import { giveUp, setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

await setUp();
for (const browser of ['chrome', 'firefox']) {
  const { ok } = await runTool('wxt', ['build', '-b', browser]);
  if (!ok) giveUp(`The build for ${browser} failed.`);
}
