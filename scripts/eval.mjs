// @ts-check
import { setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

await setUp();
const { ok } = await runTool('tsx', ['scripts/eval/main.ts', ...process.argv.slice(2)]);
process.exitCode = ok ? 0 : 1;
