/** Reads JSON; undefined where it is none. The parser's own errors quote what they read. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
