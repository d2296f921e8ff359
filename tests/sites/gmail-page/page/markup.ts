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

export const signature =
  '<br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Sam Writer<br>Account Manager, a fair deal for all</div></div>';

export const quote =
  '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">El lun, 2 mar 2026, Dana (&lt;<a href="mailto:dana@boss.example">dana@boss.example</a>&gt;) escribió:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">Your territory goes to Kim.</div></blockquote></div>';
