import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listTrackedFiles } from './tracked-files';

const files = listTrackedFiles();

/** What may stand at the top of the repository. */
const top = {
  folders: ['.ci', 'docs', 'entrypoints', 'lib', 'public', 'rules', 'scripts', 'tests'],
  files: [
    '.gitignore',
    '.npmrc',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'biome.jsonc',
    'knip.json',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    'wxt.config.ts',
  ],
};

test('nothing stands at the top of the repository that has no place there', () => {
  const strangers = files.filter((path) => {
    const [first = '', rest] = path.split('/');
    return rest === undefined ? !top.files.includes(first) : !top.folders.includes(first);
  });
  expect(strangers).toEqual([]);
});

test('no folder is named for having no subject', () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|common|shared|types|misc)(?:\/|\.)/;
  expect(files.filter((path) => vague.test(path))).toEqual([]);
});

test('no file names a package registry or a folder of one machine', () => {
  const banned = /\bregistry\.[a-z]+\.[a-z]+|(?<![\w.@-])\/(?:work|root|home)\/\w/;
  const texts = files.filter((path) => !/\.(?:png|ico|woff2)$/.test(path));
  const guilty = texts.filter((path) => banned.test(readFileSync(path, 'utf8')));
  expect(guilty).toEqual([]);
});
