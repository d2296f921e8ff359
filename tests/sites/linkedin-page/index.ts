import { join } from 'node:path';
import { bundle } from '@/tests/sites/bundle';
import { style } from './page/style';

const script = await bundle(join(import.meta.dirname, 'page/main.ts'), 'linkedinPageScript');
const nonce = 'linkedin-page';

/** The same script at every address: it draws what belongs there. */
const html = `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>LinkedIn</title><style>${style}</style></head>
<body><script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script></body>
</html>`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `script-src 'nonce-${nonce}'`,
};

/**
 * A page that behaves as LinkedIn's compose boxes do, written from what public code says of them. Serve
 * `html` with `headers` at `url`. Its own functions are on `window.linkedinPage`, in the main world.
 */
export const linkedinPage = { url: 'https://www.linkedin.com/feed/', html, headers } as const;

/** What `openFrame` loads: the same page with messaging alone in it, which has a `linkedinPage` of its own. */
export const linkedinFrame = {
  url: 'https://www.linkedin.com/preload/?_bprMode=vanilla',
  html,
  headers,
} as const;

/** Sales Navigator. Its boxes can be opened at any of the addresses; this one is theirs. */
export const salesPage = { url: 'https://www.linkedin.com/sales/inbox/2', html, headers } as const;

export type { BoxOptions, Kind, LinkedInPage } from './page/linkedin-page';
