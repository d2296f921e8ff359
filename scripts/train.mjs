// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, setUp } from './setup.mjs';
import { root, run, runTool } from './tools.mjs';

// Reads the pre-trained vectors, which only training needs, and teaches the classifier.
await setUp();
const folder = join(root, 'scripts/train');
if (!existsSync(join(folder, 'node_modules'))) {
  console.error('Installing the pre-trained word vectors (110 MB)…');
  const { ok } = await run('npm', ['install', '--no-package-lock', '--prefix', folder], {
    aside: true,
  });
  if (!ok) giveUp('The word vectors could not be installed: npm says why above.');
}
const { ok } = await runTool('tsx', ['scripts/train/main.ts', ...process.argv.slice(2)], {
  env: { NODE_OPTIONS: '--max-old-space-size=6000' },
});
if (!ok) process.exitCode = 1;
