import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../../..');

/** Bundles one file as a content script, styles included, as the shipped build does. */
async function bundle(entry: string, outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'overlay', fileName: () => 'content.js' },
    },
  });
  return readFile(join(outDir, 'content.js'), 'utf8');
}

/** Makes an unpacked extension that runs the overlay on local pages, and returns its folder. */
export async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'upwrite-overlay-'));
  await bundle(join(import.meta.dirname, 'content.ts'), folder);
  const manifest = {
    manifest_version: 3,
    name: 'Overlay test',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'overlay@upwrite.test' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
