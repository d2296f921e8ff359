/**
 * The map of the project: each room, and what it may import besides its own files. A room of `lib/`
 * imports no other but `lib/model`; `entrypoints` wires them together. `*` is everything.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'lib/model': ['zod'],
  rules: ['lib/model'],
  'lib/engine': ['lib/model', 'compromise', 're2js', 'zod'],
  'lib/sites': ['lib/model'],
  'lib/session': ['lib/model'],
  'lib/view': ['lib/model', 'preact'],
  'lib/store': ['lib/model', 'wxt', 'zod'],
  'lib/wire': ['lib/model', 'wxt'],
  entrypoints: [
    'lib/model',
    'rules',
    'lib/engine',
    'lib/sites',
    'lib/session',
    'lib/view',
    'lib/store',
    'lib/wire',
    'preact',
    'wxt',
  ],
  /** The benchmark works on the pages and with the browsers of the tests. */
  scripts: [
    'lib/model',
    'rules',
    'lib/engine',
    'tests',
    'node',
    'puppeteer-core',
    'tsx',
    'vite',
    'wxt',
    'zod',
  ],
  tests: ['*'],
};

/** A line of source that reaches into a room or a package it may not. */
export interface Trespass {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}

const importStatement =
  /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports, exactly as written. */
export function readImports(source: string): readonly string[] {
  return [...source.matchAll(importStatement)].flatMap(([, from, bare]) => from ?? bare ?? []);
}

/** The room that a file, or the path of an import, stands in. */
function findRoom(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`));
}

/** Every import of `file` that the map does not allow. */
export function findTrespasses(file: string, source: string): readonly Trespass[] {
  const room = findRoom(file);
  if (!room) return [{ file, imports: '', why: 'stands in no room' }];
  return readImports(source).flatMap((imports) => {
    const why = findFault(room, imports);
    return why ? [{ file, imports, why }] : [];
  });
}

function findFault(room: string, imports: string): string | undefined {
  if (imports.startsWith('../') || imports === '..')
    return "write '@/room/file' for another folder";
  if (imports.startsWith('./')) return undefined;
  if (!imports.startsWith('@/')) return allows(room, findPackage(imports));
  const other = findRoom(imports.slice(2));
  if (!other) return 'reaches into no room';
  return other === room ? undefined : allows(room, other);
}

function allows(room: string, wanted: string): string | undefined {
  const allowed = rooms[room] ?? [];
  return allowed.includes(wanted) || allowed.includes('*')
    ? undefined
    : `${room} may not import ${wanted}`;
}

function findPackage(imports: string): string {
  if (imports.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = imports.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
