#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

// The coach itself is TypeScript; its set-up speaks on standard error, so that reports stay clean.
await setUp();
const { tsImport } = await import('tsx/esm/api');
await tsImport('./coach/main.ts', {
  parentURL: import.meta.url,
  // Named, so that the coach starts from any folder.
  tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
});
