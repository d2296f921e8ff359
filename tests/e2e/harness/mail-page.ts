import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import type { ComposeOptions, GmailPage } from '@/tests/sites/gmail-page';

declare const window: { readonly gmailPage: GmailPage };

/** Opens a compose box and waits for its body. */
export async function openCompose(
  page: Page,
  options: ComposeOptions = {},
): Promise<{ readonly number: number; readonly body: ElementHandle<HTMLElement> }> {
  const number = await page.evaluate((asked) => window.gmailPage.openCompose(asked), options);
  const body = await waitUntil('the body of the compose box', async () => {
    const found = await page.evaluateHandle((at) => window.gmailPage.findBody(at), number);
    return (found.asElement() ?? undefined) as ElementHandle<HTMLElement> | undefined;
  });
  return { number, body };
}

/** Closes a compose box as a person would with its cross. */
export async function closeCompose(page: Page, number: number): Promise<void> {
  await page.evaluate((at) => window.gmailPage.close(at), number);
}

/** Puts the caret at the end of a body, and types with real keys. */
export async function typeInto(
  page: Page,
  body: ElementHandle<HTMLElement>,
  text: string,
): Promise<void> {
  await body.evaluate((element) => {
    element.focus();
    if (element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(element.value.length, element.value.length);
      return;
    }
    const selection = getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
  });
  await page.keyboard.type(text);
}
