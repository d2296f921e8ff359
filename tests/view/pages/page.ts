import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** A component drawn on a page of its own, and drawn again with `draw`. Gone when the test is. */
export async function openPage(child: ComponentChild) {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const draw = (next: ComponentChild) => act(() => render(next, root));
  await draw(child);
  return { root, draw };
}

/** The button with this name, as its label says or else its words. */
export function mustFindButton(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  );
  if (!found) throw new Error(`expected a button “${name}”`);
  return found;
}

/** The field under this label. */
export function mustFindField(root: Element, name: string): HTMLInputElement | HTMLTextAreaElement {
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent === name);
  const field = root.querySelector(`[id="${label?.htmlFor}"]`);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`expected a field “${name}”`);
}

/** The one element a selector finds, of the kind asked for. */
export function mustFind<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`expected ${kind.name} at ${selector}`);
}

/** Clicks, and waits until what came of it is drawn. */
export function click(element: HTMLElement): Promise<void> {
  return doAndDraw(() => element.click());
}

/** Types a text over what stands in the field, and waits until what came of it is drawn. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  return doAndDraw(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Picks an option, and waits until what came of it is drawn. */
export function pick(select: HTMLSelectElement, value: string): Promise<void> {
  return doAndDraw(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Does something, and draws what came of it, now and when the promises it started have settled. */
export async function doAndDraw(doIt: () => void): Promise<void> {
  await act(doIt);
  await act(() => new Promise((settled) => setImmediate(settled)));
}
