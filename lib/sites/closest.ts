/** The nearest element around this one that the first of the selectors selects, else the second, and so on. */
export function closestInOrder(
  element: HTMLElement,
  selectors: readonly string[],
): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}
