import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most a content script may weigh, in bytes after gzip. */
export const mostBytes = 25_000;

/** The scripts of a build that run in pages: all but the worker. */
export function contentScripts(build: string): readonly string[] {
  return readdirSync(build)
    .filter((name) => name.endsWith('.js') && name !== 'background.js')
    .map((name) => join(build, name));
}

/** What a file weighs on its way, in bytes after gzip. */
export function weigh(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
