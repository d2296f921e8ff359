import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Bundles one file as a plain script, its exports on a global called `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const each of outputs) {
    if (!('output' in each)) continue;
    for (const chunk of each.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`expected a script from ${entry}`);
}
