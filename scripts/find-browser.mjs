// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, string>} */
const variables = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** @type {Record<BrowserName, readonly string[]>} */
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];

/** @param {string} path */
const onWindows = (path) => programs.flatMap((folder) => (folder ? [join(folder, path)] : []));

/** @param {string} path */
const onMac = (path) =>
  ['/Applications', join(homedir(), 'Applications')].map((at) => join(at, path));

/** @type {Record<BrowserName, readonly string[]>} */
const usualPlaces = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    ...onMac('Chromium.app/Contents/MacOS/Chromium'),
    ...onMac('Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...onMac('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ...onWindows('Chromium/Application/chrome.exe'),
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    ...onWindows('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/snap/bin/firefox',
    '/opt/firefox/firefox',
    ...onMac('Firefox.app/Contents/MacOS/firefox'),
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ],
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} command */
function findOnPath(command) {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find(isProgram);
}

/**
 * The browser's program: the one that CHROMIUM_BIN or FIREFOX_BIN names, else one on the PATH, else one
 * in a usual place. `chromium` is any browser of that family: Chromium, Chrome or Edge.
 *
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const named = process.env[variables[name]];
  if (named) return isProgram(named) ? named : undefined;
  for (const command of commands[name]) {
    const found = findOnPath(command);
    if (found) return found;
  }
  return usualPlaces[name].find(isProgram);
}
