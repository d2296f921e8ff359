import type { ComposeBox } from './compose-box';

/** Remembers the styles of a box and of all it stands in. Returns what gives them back, scrolled to the start. */
export async function keepStyles({ element }: ComposeBox): Promise<() => Promise<void>> {
  const kept = await element.evaluateHandle((box) => {
    const all: [HTMLElement, string][] = [];
    for (let at: Node | null = box; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof HTMLElement) all.push([at, at.style.cssText]);
    }
    return all;
  });
  return async () => {
    await kept.evaluate((all) => {
      for (const [each, style] of all) {
        each.style.cssText = style;
        each.scrollTo(0, 0);
      }
    });
    await kept.dispose();
  };
}
