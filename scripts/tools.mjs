// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output What the program printed; empty when it printed straight to the terminal.
 */

/**
 * Runs a program at the root and waits for it. Never throws: a program that cannot start is not `ok`.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {boolean} [options.quiet] Keeps what the program prints, in place of showing it.
 * @param {boolean} [options.aside] Shows all that the program prints on standard error.
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.shell]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { quiet = false, aside = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', aside ? 2 : 'inherit', 'inherit'],
    });
    const keep = (/** @type {Buffer} */ chunk) => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (/** @type {boolean} */ ok) =>
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') });
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs a tool that the project depends on, without npx, so that it starts alike on every system.
 *
 * @param {string} name The package, or `package:program` where the two differ.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const [folder = '', program = folder.replace(/^.*\//, '')] = name.split(':');
  const at = join(root, 'node_modules', folder);
  const { bin } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program];
  return run(process.execPath, [join(at, file), ...args], options);
}

/**
 * npm, run by the Node that runs this. It speaks on standard error.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], { aside: true });
  return run('npm', args, { aside: true, shell: process.platform === 'win32' });
}
