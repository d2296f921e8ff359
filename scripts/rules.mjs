// @ts-check
import { setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

// Writes rules/README.md anew from the rules.
await setUp();
const { ok } = await runTool('tsx', ['scripts/rules-readme/main.ts']);
process.exitCode = ok ? 0 : 1;
