// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCases } from './count-cases.mjs';
import { mustHave, setUp } from './setup.mjs';
import { runStage, stages } from './stages.mjs';

await setUp();

const isFast = process.argv.includes('--fast');
const reports = mkdtempSync(join(tmpdir(), 'upwrite-reports-'));
const total = { passed: 0, failed: 0 };

for (const stage of stages) {
  if (isFast && !stage.fast) continue;
  const began = performance.now();
  const { passed, failed, output } = await look(stage);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const cases = stage.project ? `  ${passed} passed, ${failed} failed` : '';
  if (failed > 0) console.log(output.trim());
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${stage.name}  ${seconds} s${cases}`);
  total.passed += passed;
  total.failed += failed;
}

rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * A stage without test cases counts as one; a stage that could not run has failed.
 *
 * @param {import('./stages.mjs').Stage} stage
 */
async function look(stage) {
  const missing = stage.browser && (await mustHave(stage.browser));
  if (missing) return { passed: 0, failed: 1, output: missing };
  const report = join(reports, `${stage.name.replaceAll(' ', '-')}.json`);
  const { ok, output } = await runStage(stage, report);
  if (!stage.project) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  return { ...countCases(report, ok), output };
}
