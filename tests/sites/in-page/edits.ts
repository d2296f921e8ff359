import type { Field } from '@/lib/model/field';
import { readText } from '@/lib/sites/read-text';
import { findRange } from '@/lib/sites/text-map';
import { parse } from '@/tests/sites/gmail-page/page/markup';

/** One edit that a page may make: which kind, where, and whether the field is read in the very same task. */
export interface Edit {
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  readonly isReadAtOnce: boolean;
}

/** A node of the body, by a number that may be any. */
function pick(root: Node, at: number): Node {
  const all = [root];
  for (let next = 0; next < all.length; next += 1) all.push(...(all[next]?.childNodes ?? []));
  return all[at % all.length] ?? root;
}

function pickElement(root: HTMLElement, at: number): HTMLElement {
  const node = pick(root, at);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element && element !== root && root.contains(element) ? element : root;
}

const markup = [
  '<div>It is <b>not</b> fair.</div>',
  '<div><br></div>',
  '<p>One<br>two<br></p>',
  'plain ',
  '<span> in a line </span>',
  '<ul><li>first</li><li>second</li></ul>',
  '<div class="gmail_quote">what they said</div>',
  '<div style="display: none">unseen</div>',
  '<pre>kept  as\nit is</pre>',
  '<img alt="🙂">',
  '<div></div>',
  ' ',
];

const pieces = (to: number) => parse(markup[to % markup.length] ?? '');

/** What a page may do to a draft. Blocks also change while they are out of the page, where nobody watches. */
const kinds: readonly ((body: HTMLElement, edit: Edit) => void)[] = [
  (body, { at, to }) => pickElement(body, at).append(...pieces(to)),
  (body, { at, to }) => {
    const block = body.children[at % Math.max(1, body.children.length)];
    block?.before(...pieces(to));
  },
  (body, { at, to }) => {
    const node = pick(body, at);
    if (node instanceof Text) node.data = `${node.data.slice(0, to % 5)}x ${node.data.slice(2)}`;
  },
  (body, { at }) => {
    const node = pick(body, at);
    if (node !== body) (node as ChildNode).remove();
  },
  (body, { at, to }) => {
    const [moved, target] = [pickElement(body, at), pickElement(body, to)];
    if (moved !== body && !moved.contains(target)) target.prepend(moved);
  },
  (body, { at, to }) => {
    const moved = pickElement(body, at);
    if (moved === body) return;
    moved.remove();
    void Promise.resolve().then(() => {
      moved.append(` changed away ${to}`);
      body.append(moved);
    });
  },
  (body, { at }) => pickElement(body, at).classList.toggle('gmail_quote'),
  (body, { at }) => {
    const { style } = pickElement(body, at);
    style.display = style.display === 'none' ? '' : 'none';
  },
  (body, { at }) => {
    const element = pickElement(body, at);
    if (element !== body) element.replaceWith(...element.childNodes);
  },
];

/** Makes the edits, and says after which of them the field has not what stands in the page. */
export async function findMisread(field: Field, edits: readonly Edit[]): Promise<number[]> {
  const { element } = field;
  const wrong: number[] = [];
  for (const [step, edit] of edits.entries()) {
    kinds[edit.kind % kinds.length]?.(element, edit);
    element.classList.remove('gmail_quote');
    element.style.display = '';
    if (!edit.isReadAtOnce) await new Promise((done) => setTimeout(done));
    if (!isReadRight(field, edit)) wrong.push(step);
  }
  return wrong;
}

function isReadRight(field: Field, { at, to }: Edit): boolean {
  const map = readText(field.element, { notWords: '.gmail_quote', keepSpaces: false });
  const { body } = field.read();
  if (body !== map.text) return false;
  const [start, end] = [at % (body.length + 1), to % (body.length + 1)].toSorted((a, b) => a - b);
  const span = { start: start ?? 0, end: end ?? 0 };
  const [mine, wanted] = [field.range('body', span), findRange(map, span)];
  return (
    mine?.startContainer === wanted?.startContainer &&
    mine?.startOffset === wanted?.startOffset &&
    mine?.endContainer === wanted?.endContainer &&
    mine?.endOffset === wanted?.endOffset
  );
}
