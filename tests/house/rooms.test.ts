import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTrespasses, readImports, rooms } from './rooms';
import { listTrackedFiles } from './tracked-files';

const sources = listTrackedFiles().filter(
  (path) => /\.(?:ts|tsx|mjs)$/.test(path) && path.includes('/'),
);

describe('the map of rooms', () => {
  test.each(Object.keys(rooms))('%s holds files', (room) => {
    expect(sources.filter((path) => path.startsWith(`${room}/`))).not.toEqual([]);
  });

  test('no file imports what its room may not, and every file stands in a room', () => {
    const trespasses = sources.flatMap((path) => findTrespasses(path, readFileSync(path, 'utf8')));
    expect(trespasses).toEqual([]);
  });

  test('the README shows every room', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(Object.keys(rooms).filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
  });
});

describe('the guard itself', () => {
  test.each([
    ['lib/view/card.tsx', "import { check } from '@/lib/engine/check';"],
    ['lib/engine/check.ts', "import { browser } from 'wxt/browser';"],
    ['lib/engine/check.ts', "import type { Field } from '../sites/gmail';"],
    ['lib/session/loop.ts', "export { gmail } from '@/lib/sites/gmail';"],
    ['lib/sites/gmail.ts', "const late = await import('@/lib/store/settings');"],
    ['lib/view/card.tsx', "import '@/lib/wire/ask';"],
    ['lib/model/draft.ts', "import {\n  a,\n  b,\n} from 'lodash';"],
    ['lib/helpers/a.ts', ''],
  ])('names the trespass planted in %s: %s', (file, source) => {
    expect(findTrespasses(file, source)).toHaveLength(1);
  });

  test('reads every way to import', () => {
    const source = [
      "import a from 'one';",
      "import type { B } from 'two';",
      "export * from 'three';",
      "import 'four';",
      "const five = () => import('five');",
      "import {\n  six,\n} from 'six';",
    ].join('\n');
    expect(readImports(source)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });
});
