/** Web Locks as browsers have them, for Node, which has none: one holder a name, in the order of asking. */
export function oneAtATime() {
  const ends = new Map<string, Promise<unknown>>();
  return {
    async request<T>(name: string, hold: () => Promise<T>): Promise<T> {
      const before = ends.get(name);
      const held = (async () => {
        await before?.catch(() => undefined);
        return await hold();
      })();
      ends.set(name, held);
      return await held;
    },
  };
}
