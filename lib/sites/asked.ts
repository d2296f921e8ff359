import type { Field, Site } from '@/lib/model/field';
import { findFocused } from './focused';
import type { Layout } from './layout';
import { isTextBox } from './plain-text';
import { watchSite } from './watch-site';

/** The boxes that a person asks the coach to read, on any site. */
export interface AskedSite extends Site {
  /** Coaches the box that has the keyboard. False where none has, or none that is written in. */
  ask(): boolean;
  /** Coaches boxes like those as soon as the person goes into one: selectors, as `asked` has them. True. */
  expect(boxes: readonly string[]): boolean;
  /** Selectors of the boxes that were asked for, or expected. */
  readonly asked: readonly string[];
}

/**
 * Nothing is known of these pages but what mail programs put around the words of others: Outlook on the
 * web marks quoted mail and signature by these ids (mails at large, 2025), others as Gmail does.
 */
const layout: Layout = {
  body: ':not(*)',
  marks: [],
  notWords:
    '.gmail_quote, .gmail_attr, .gmail_signature, blockquote[type="cite"], #Signature, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *',
  quotesInText: true,
  subject: 'input:is([name*="subject" i], [id*="subject" i], [aria-label*="subject" i])',
  recipientMarks: [],
  boxOf: (body) => body.closest<HTMLElement>('form, [role="dialog"], [role="main"]') ?? body,
  recipientsIn: () => [],
  about: () => ({ surface: 'asked box' }),
};

/** Makes the site of the boxes that are asked for on one page. */
export function createAsked(): AskedSite {
  const asked = new Set<string>();
  const enters: ((element: HTMLElement) => void)[] = [];
  let page: Document | undefined;
  /** A box without a name is like many, which may be no boxes to write in, or hold a password. */
  const isAsked = (element: Element) =>
    isWritten(element as HTMLElement) && [...asked].some((selector) => element.matches(selector));

  return {
    id: 'other',
    get asked() {
      return [...asked];
    },
    watch(watched: Document, found: (field: Field) => void, signal: AbortSignal): void {
      page = watched;
      const sought = {
        site: 'other',
        selector: layout.body,
        marks: [],
        layoutOf: (element: Element) => (isAsked(element) ? layout : undefined),
      } as const;
      enters.push(watchSite(sought, { page, found }, signal));
    },
    ask() {
      const focused = page && findFocused(page);
      if (!focused || !isWritten(focused)) return false;
      asked.add(describe(focused));
      for (const enter of enters) enter(focused);
      return true;
    },
    expect(boxes) {
      for (const box of boxes) asked.add(box);
      const focused = page && findFocused(page);
      if (focused && isAsked(focused)) for (const enter of enters) enter(focused);
      return true;
    },
  };
}

function isWritten(element: HTMLElement): boolean {
  if (isTextBox(element)) {
    return element.localName === 'textarea' || element.type === 'text';
  }
  return element.isContentEditable;
}

/** What a page gives a box on purpose, and gives it again when it makes the box anew. */
const steady = ['role', 'name', 'contenteditable', 'data-testid', 'data-qa', 'data-tid'] as const;

/** Selects this box, and those that a page makes in its place. An id with a number in it is made anew too. */
function describe(element: HTMLElement): string {
  const { id, localName } = element;
  const marks = steady.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  const isSteady = id !== '' && !/\d/.test(id);
  return [localName, isSteady ? `#${CSS.escape(id)}` : '', ...marks].join('');
}
