import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

test('the lockfile knows the parts of every package for every platform', () => {
  // A lockfile written where a registry lacks some platforms leaves them out, and then `npm ci` refuses
  // it everywhere. `node scripts/complete-lockfile.mjs` adds them.
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile says what to install, not from where', () => {
  expect(Object.keys(packages).filter((at) => packages[at]?.resolved)).toEqual([]);
});
