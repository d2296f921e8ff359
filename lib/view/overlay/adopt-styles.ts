/** Adds a style sheet to a document or shadow root, without its DOM where possible. Returns what takes it away. */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const page = 'defaultView' in root ? root : root.ownerDocument;
  try {
    return adoptSheet(root, css, page);
  } catch {
    // Firefox may refuse to share a sheet between a content script and the page.
    const style = page.createElement('style');
    style.textContent = css;
    ('head' in root ? root.head : root).append(style);
    return () => style.remove();
  }
}

function adoptSheet(root: Document | ShadowRoot, css: string, page: Document): () => void {
  // A sheet can be adopted only by the document whose window made it.
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
