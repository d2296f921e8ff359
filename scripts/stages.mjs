// @ts-check
import { runTool } from './tools.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/**
 * One thing that `npm test` looks at.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} tool The package whose program runs, as `runTool` takes it.
 * @property {readonly string[]} args
 * @property {boolean} [fast] Part of `npm run check`.
 * @property {string} [project] The project of vitest.config.ts whose cases it runs.
 * @property {BrowserName} [browser] The browser it needs.
 */

/** @type {readonly Stage[]} */
export const stages = [
  {
    name: 'format and lint',
    tool: '@biomejs/biome',
    args: ['check', '--error-on-warnings'],
    fast: true,
  },
  { name: 'types', tool: 'typescript:tsc', args: ['--noEmit'], fast: true },
  {
    name: 'types of the engine',
    tool: 'typescript:tsc',
    args: ['-p', 'lib/engine', '--noEmit'],
    fast: true,
  },
  { name: 'unused code', tool: 'knip', args: ['--no-progress'], fast: true },
  { name: 'unit tests', ...vitest('unit'), fast: true },
  { name: 'build for Chromium', tool: 'wxt', args: ['build', '-b', 'chrome'] },
  { name: 'build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox'] },
  { name: 'size of the content script', tool: 'tsx', args: ['scripts/check-size.ts'] },
  {
    name: 'web-ext lint',
    tool: 'web-ext',
    args: [
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  },
  { name: 'tests in Chromium', ...vitest('chromium'), browser: 'chromium' },
  { name: 'tests in Firefox', ...vitest('firefox'), browser: 'firefox' },
];

/** @param {string} project */
function vitest(project) {
  return { tool: 'vitest', args: ['run', '--project', project], project };
}

/**
 * Runs one stage quietly.
 *
 * @param {Stage} stage
 * @param {string} report File that a vitest stage writes its cases to.
 */
export function runStage({ tool, args, project }, report) {
  const reporters = project
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  return runTool(tool, [...args, ...reporters], { quiet: true, env: { NO_COLOR: '1' } });
}
