import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most a content script may weigh, in bytes after gzip. */
export const mostBytes = 25_000;

/** The scripts of a build that run in pages. */
export function contentScripts(build: string): readonly string[] {
  const folder = join(build, 'content-scripts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

/** What a file weighs on its way, in bytes after gzip. */
export function weigh(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
