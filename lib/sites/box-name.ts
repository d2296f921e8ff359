const names = new WeakMap<Element, string>();

/**
 * A name for the draft in a box that the site gives none. The box keeps it while the page makes the body
 * in it anew.
 */
export function nameBox(box: Element): string {
  const name = names.get(box) ?? crypto.randomUUID();
  names.set(box, name);
  return name;
}
