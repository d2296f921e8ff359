import type { StoredPage } from '@/tests/sites/stored-page';

const script = `
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="shadow" contenteditable="true" aria-label="In a root"></div>';
  // As chats do: what was sent goes, and the box is another one from then on.
  document.querySelector('#send').addEventListener('click', () => {
    const sent = document.querySelector('[data-testid="composer"]');
    sent.replaceWith(sent.cloneNode());
  });
`;

const style = `
  body { margin: 16px; font: 16px/24px sans-serif; }
  textarea, [contenteditable], input, iframe { display: block; box-sizing: border-box; width: 600px; margin: 0 0 8px; padding: 4px; border: 1px solid; font: inherit; }
  [contenteditable] { min-height: 48px; }
  textarea, iframe { height: 80px; }
`;

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any site</title><style>${style}</style></head>
<body>
  <textarea id="plain" aria-label="Plain"></textarea>
  <div id="rich" contenteditable="true" role="textbox" aria-label="Rich"></div>
  <div id="host"></div>
  <iframe id="frame" src="/frame" title="Frame"></iframe>
  <div contenteditable="true" data-testid="composer" aria-label="Remade"></div>
  <button id="send" type="button">Send</button>
  <input aria-label="Line">
  <input type="password" aria-label="Secret">
  <script>${script}</script>
</body>
</html>`;

const headers = { 'content-type': 'text/html; charset=utf-8' };

/** What stands in the page's frame. */
const framed = `<!doctype html><meta charset="utf-8"><title>Frame</title>
<body><div id="framed" contenteditable="true" aria-label="In a frame"></div></body>`;

/** Where each page of it stands. All show the same, but the frame. */
export const addresses = {
  first: 'https://mail.example/',
  next: 'https://mail.example/next',
  otherOrigin: 'https://other.example/',
  /** Where the coach may go without being asked: Gmail, with markup that it does not know. */
  changedGmail: 'https://mail.google.com/mail/u/0/',
  /** Where Firefox lets no extension in. */
  addons: 'https://addons.mozilla.org/',
} as const;

const at = (url: string): StoredPage => ({ url, html, headers });

/** A site that the coach does not know, with a box of every kind, and where one may go from there. */
export const anySite = [
  at(addresses.first),
  at(addresses.next),
  at(addresses.otherOrigin),
  at(addresses.changedGmail),
  at(addresses.addons),
  { url: 'https://mail.example/frame', html: framed, headers },
] as const;

/** Where each box stands, in the page or in its frame. */
export const boxes = {
  plain: '#plain',
  rich: '#rich',
  shadow: '#host >>> #shadow',
  framed: '#framed',
  /** A new node after each click on `#send`. */
  remade: '[data-testid="composer"]',
  /** Nothing but its type, and what is read aloud, tells it from the next. */
  line: '[aria-label="Line"]',
  secret: '[aria-label="Secret"]',
} as const;
