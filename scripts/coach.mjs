#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUpQuietly } from './setup.mjs';

// The coach itself is TypeScript; its set-up speaks on standard error, so that reports stay clean.
await setUpQuietly();
const main = fileURLToPath(new URL('./coach/main.ts', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const { status } = spawnSync(process.execPath, [tsx, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
