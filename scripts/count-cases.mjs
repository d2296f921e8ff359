// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts the cases of a vitest JSON report. A case that was skipped did not pass; a file that could not
 * be loaded is one failure, and so is a run without a report.
 *
 * @param {string} report
 * @param {boolean} ok Whether vitest itself said that all is well.
 * @returns {Count}
 */
export function countCases(report, ok) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const cases = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status !== 'passed' && assertionResults.every((each) => each.status === 'passed'),
  ).length;
  const failed = cases.length - passed + unloaded;
  // An error outside of any case, or a run that found no case at all.
  return { passed, failed: failed === 0 && !ok ? 1 : failed };
}
