// @ts-check
import { setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

// Writes anew what is made of the rules: rules/README.md and rules/prepared.json.
await setUp();
const { ok } = await runTool('tsx', ['scripts/rules/main.ts']);
process.exitCode = ok ? 0 : 1;
