type Attributes = Readonly<Record<string, string>>;

/** Makes an element by hand, as the page has to: its policy refuses markup. `.` in `kind` adds classes. */
export function make(kind: string, attributes: Attributes = {}, ...within: (Node | string)[]) {
  const [tag = 'div', ...classes] = kind.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...within);
  return element;
}

/** Elements one within the other, the last of them holding `within`; returns the outermost. */
export function nest(kinds: readonly string[], ...within: (Node | string)[]): HTMLElement {
  const [kind = 'div', ...inner] = kinds;
  return inner.length > 0 ? make(kind, {}, nest(inner, ...within)) : make(kind, {}, ...within);
}

/** An input that nobody sees, as Gmail keeps a draft's marks in. */
export function makeHidden(name: string, value: string): HTMLElement {
  return make('input', { type: 'hidden', name, value });
}

/** An id as Gmail gives them: new with every build, of no use to anyone. */
export function nextId(): string {
  count += 1;
  return `:${count.toString(36)}`;
}

let count = 400;
