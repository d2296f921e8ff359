/** Runs one change at a time for a key, over all pages and the worker. */
export async function withLock<T>(key: string, change: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`upwrite:${key}`, change);
}
