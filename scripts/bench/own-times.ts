import type { Protocol } from 'puppeteer-core';

/**
 * For each key, how long the scripts of an extension, with all they call, held the main thread until the
 * next key. `keys` are in ms of the profiler's clock, rising. The last key has no end and is left out.
 */
export function ownTimes(
  profile: Protocol.Profiler.Profile,
  keys: readonly number[],
): readonly number[] {
  const own = findOwn(profile);
  const times = keys.slice(1).map(() => 0);
  const { samples = [], timeDeltas = [] } = profile;
  let now = profile.startTime;
  let key = -1;
  for (const [at, sample] of samples.entries()) {
    now += timeDeltas[at] ?? 0;
    while (key + 1 < keys.length && now / 1000 >= (keys[key + 1] ?? 0)) key += 1;
    const until = timeDeltas[at + 1] ?? 0;
    if (own.has(sample) && key in times) times[key] = (times[key] ?? 0) + until / 1000;
  }
  return times;
}

/** The nodes of the profile that stand under a function of an extension. */
function findOwn({ nodes }: Protocol.Profiler.Profile): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number) => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) add(id);
  }
  return own;
}
