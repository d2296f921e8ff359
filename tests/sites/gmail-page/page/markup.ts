import { readLabels } from './labels';

interface Policy {
  createHTML(text: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

const plain: Policy = { createHTML: (text) => text };

/** Gmail has a policy of its own for markup, as every page must that enforces Trusted Types. */
const policy = globalThis.trustedTypes?.createPolicy('gmail-page', plain) ?? plain;

/** The nodes of a piece of markup. */
export function parse(markup: string): readonly Node[] {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(markup);
  return [...template.content.childNodes];
}

/** The markup of what is in `root`, but for one element, which stays where it is. */
export function markupWithout(root: Element, left: Element | undefined): string {
  if (!left || !root.contains(left)) return root.innerHTML;
  const at = [...root.querySelectorAll('*')].indexOf(left);
  const copy = root.cloneNode(true) as Element;
  copy.querySelectorAll('*')[at]?.remove();
  return copy.innerHTML;
}

export const signature =
  '<br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Sam Writer<br>Account Manager, a fair deal for all</div></div>';

const address = '&lt;<a href="mailto:dana@boss.example">dana@boss.example</a>&gt;';

/** The mail that a reply answers, as it stands under the answer. */
export function quoteReplied(): string {
  const line = readLabels().wrote(`Dana (${address})`);
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">Your territory goes to Kim.</div></blockquote></div>`;
}

/** The mail that is forwarded. Its heading is English in every language, and it stands in no blockquote. */
export function quoteForwarded(): string {
  const heading = `---------- Forwarded message ---------<br>De: <strong class="gmail_sendername" dir="auto">Dana Whitfield</strong> <span dir="auto">${address}</span><br>Date: lun, 2 mar 2026<br>Subject: Territory<br>To: Sam Writer<br>`;
  return `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${heading}</div><br><br><div dir="ltr">Your territory goes to Kim.</div></div>`;
}
