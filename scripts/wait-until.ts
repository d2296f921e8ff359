import { setTimeout as pause } from 'node:timers/promises';

const patience = 15_000;
const step = 25;

/**
 * Looks again and again until `look` gives something, and returns that. Errors while looking count as
 * nothing yet. Fails after 15 seconds, naming `what` was waited for and the last error.
 */
export async function waitUntil<Found>(
  what: string,
  look: () => Promise<Found | undefined | false>,
): Promise<Found> {
  const end = performance.now() + patience;
  let last: unknown = 'nothing came';
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await pause(step);
  }
  throw new Error(`waited for ${what}`, { cause: last });
}
