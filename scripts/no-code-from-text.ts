import type { Plugin } from 'vite';

/** One place in a dependency that turns text into markup or code. */
interface Place {
  readonly file: RegExp;
  readonly find: RegExp;
  readonly put: string;
}

const places: readonly Place[] = [
  {
    // What `dangerouslySetInnerHTML` would write. Upwrite never uses it; shown as text it can do no harm.
    file: /\/preact\/dist\/preact\.mjs$/,
    find: /\.innerHTML\b/g,
    put: '.textContent',
  },
  {
    // Zod's probe for, and use of, functions compiled from text. An extension page refuses them, and
    // reports each try as a breach of its policy. Refused here, zod takes its other way without a report.
    file: /\/zod\/v4\/core\/(?:util|doc|compile)\.js$/,
    find: /const F = Function;/g,
    put: "const F = class { constructor() { throw new Error('no code is made from text here'); } };",
  },
];

/**
 * Takes out of the dependencies what makes markup or code from text: the stores' checkers warn of it,
 * and it has no use here. Fails the build where a dependency no longer looks as expected.
 */
export function noCodeFromText(): Plugin {
  return {
    name: 'no-code-from-text',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const place = places.find(({ file }) => file.test(path));
      if (!place) return;
      const put = code.replace(place.find, place.put);
      if (put === code)
        throw new Error(`${path}: expected ${place.find}, see no-code-from-text.ts`);
      return { code: put, map: null };
    },
  };
}
