// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to package-lock.json the parts of packages for platforms that the registry at hand does not carry.
 * npm leaves them out when it writes the lockfile, and then misses them at every `npm ci`. They are taken
 * from the package's own list; npm checks no integrity for them.
 */
const file = 'package-lock.json';
const platform =
  /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(gnu|musl))?/;

const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

for (const [at, { optionalDependencies = {}, engines, license, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (packages[`node_modules/${name}`] || packages[`${at}/node_modules/${name}`]) continue;
    const found = platform.exec(name);
    if (!found) throw new Error(`${name} names no platform: add it to ${file} by hand`);
    const [, os, cpu, abi] = found;
    const libc = abi && { libc: [abi === 'musl' ? 'musl' : 'glibc'] };
    const entry = { version, cpu: [cpu], dev, ...libc, license, optional: true, os: [os], engines };
    packages[`node_modules/${name}`] = entry;
    console.log(`added ${name} ${version}`);
  }
}

const byName = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
lock.packages = Object.fromEntries(byName);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
