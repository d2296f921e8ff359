/** A place for the caret. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export function isTextBox(body: HTMLElement): body is HTMLTextAreaElement {
  return body instanceof HTMLTextAreaElement;
}

/** Selects between two places, each given as a share of all that a caret can have. */
export function selectShares(body: HTMLElement, from: number, to: number): void {
  if (isTextBox(body)) {
    const offsets = [from, to].map((share) => beside(body.value, share * body.value.length));
    const [start = 0, end = 0] = offsets.sort((one, other) => one - other);
    body.setSelectionRange(start, end, from > to ? 'backward' : 'forward');
    return;
  }
  const all = listPlaces(body);
  const pick = (share: number) => all[Math.min(all.length - 1, Math.floor(share * all.length))];
  select(pick(from), pick(to));
}

/** Selects from one place to the other. */
export function select(from: Place | undefined, to: Place | undefined): void {
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function listPlaces(body: HTMLElement): readonly Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      for (let offset = 0; offset <= node.length; offset += 1) {
        if (beside(node.data, offset) === offset) places.push({ node, offset });
      }
    } else if (!node.hasChildNodes() && node.parentNode) {
      places.push({
        node: node.parentNode,
        offset: [...node.parentNode.childNodes].indexOf(node as ChildNode),
      });
    }
  }
  return places.length > 0 ? places : [{ node: body, offset: 0 }];
}

/** No caret stands between the halves of a character. */
function beside(text: string, offset: number): number {
  const at = Math.floor(offset);
  return /^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at;
}

/** The element that has the keyboard, in shadow roots too. */
export function findFocused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What is selected, in a shadow root too, where a document's own selection ends at the host. */
export function findSelected(body: HTMLElement): AbstractRange | undefined {
  const selection = getSelection();
  const root = body.getRootNode();
  if (root instanceof ShadowRoot) return selection?.getComposedRanges({ shadowRoots: [root] })[0];
  return selection?.rangeCount ? selection.getRangeAt(0) : undefined;
}

/** Where the selection begins and ends, as ways from the body down. */
export function describeSelection(body: HTMLElement): string {
  if (isTextBox(body)) {
    return [body.selectionStart, body.selectionEnd, body.selectionDirection].join(' ');
  }
  const selected = findSelected(body);
  if (!selected) return 'none';
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const edges = [way(body, startContainer), startOffset, way(body, endContainer), endOffset];
  return [...edges, getSelection()?.direction].join(' ');
}

function way(body: HTMLElement, node: Node): string {
  if (!body.contains(node)) return `outside, ${node.nodeName}`;
  const steps: number[] = [];
  for (let at = node; at !== body && at.parentNode; at = at.parentNode) {
    steps.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return `/${steps.join('/')}`;
}
