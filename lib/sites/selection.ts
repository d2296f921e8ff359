/** Where a selection begins and ends, in the order of the page. */
export type Selected = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/** What is selected in the element, or where the caret stands in it; in a shadow root too. */
export function selectedIn(element: HTMLElement): Selected | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const found = lookInto(selection, element.getRootNode());
  return found && element.contains(found.startContainer) && element.contains(found.endContainer)
    ? found
    : undefined;
}

/** Gives the element the keyboard, without a scroll, unless it has it. */
export function focusOn(element: HTMLElement): void {
  if (!hasFocus(element)) element.focus({ preventScroll: true });
}

/** True while what is typed goes into the element. */
export function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** Chromium before 137 has a selection for each shadow root instead. */
interface OlderRoot {
  getSelection?(): Selection | null;
}

/** A document's selection ends at the edge of a shadow root, unless one asks for what is in it. */
function lookInto(selection: Selection, root: Node): Selected | undefined {
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  if ('getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  const own = (root as OlderRoot).getSelection?.();
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}
