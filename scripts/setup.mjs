// @ts-check
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { root, run, runNpm, runTool } from './tools.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/** The oldest Node that all tools of the project run on. */
const oldest = [20, 19];

/** @type {Record<BrowserName, { name: string, debian: string[], variable: string }>} */
const browsers = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    // Without fonts a page is drawn without words; Debian only recommends them.
    debian: ['chromium', 'fonts-liberation'],
    variable: 'CHROMIUM_BIN',
  },
  firefox: {
    name: 'Firefox',
    debian: ['firefox-esr', 'fonts-liberation'],
    variable: 'FIREFOX_BIN',
  },
};

/**
 * Makes the clone ready to run: dependencies, generated types. Does nothing where nothing is to do, and
 * speaks on standard error. Ends the process with one clear line where it cannot.
 */
export async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    giveUp(`Upwrite needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (isOlder('node_modules/.package-lock.json', ['package-lock.json'])) {
    console.error('Installing what the project depends on…');
    const { ok } = await runNpm(['ci']);
    if (!ok) giveUp('The dependencies could not be installed: npm says why above.');
  }
  if (isOlder('.wxt/tsconfig.json', ['package-lock.json', 'wxt.config.ts'])) {
    const { ok, output } = await runTool('wxt', ['prepare'], { quiet: true });
    if (!ok) giveUp(`The project's types could not be generated:\n${output}`);
    // WXT leaves files alone that come out the same.
    utimesSync(join(root, '.wxt/tsconfig.json'), new Date(), new Date());
  }
}

/**
 * Makes sure that a browser is there: looks for it, and installs it where the machine allows that.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>} What to do where it is missing, in one line.
 */
export async function mustHave(name) {
  if (findBrowser(name)) return undefined;
  const { debian, variable, name: spoken } = browsers[name];
  if (!process.env[variable] && (await installFromDebian(debian)) && findBrowser(name))
    return undefined;
  return process.env[variable]
    ? `${variable} names no program that can be run: ${process.env[variable]}`
    : `No ${spoken} found: install it, or set ${variable} to the path of its program.`;
}

/** @param {readonly string[]} packages */
async function installFromDebian(packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await run('sudo', ['-n', 'true'], { quiet: true })).ok) return false;
  const [program = '', ...before] = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  const apt = (/** @type {string[]} */ ...args) =>
    run(program, [...before, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
      quiet: true,
    });
  console.error(`Installing ${packages[0]}…`);
  await apt('update');
  const { ok, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (!ok) console.error(output.trim().split('\n').slice(-3).join('\n'));
  return ok;
}

/**
 * @param {string} made
 * @param {readonly string[]} sources
 */
function isOlder(made, sources) {
  const at = join(root, made);
  if (!existsSync(at)) return true;
  return sources.some((source) => statSync(join(root, source)).mtimeMs > statSync(at).mtimeMs);
}

/**
 * @param {string} why
 * @returns {never}
 */
export function giveUp(why) {
  console.error(why);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await setUp();
