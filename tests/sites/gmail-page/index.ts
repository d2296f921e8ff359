import { join } from 'node:path';
import { bundle } from '@/tests/sites/bundle';

const script = await bundle(join(import.meta.dirname, 'page/main.ts'), 'gmailPageScript');

const style = `
  body { margin: 0; font: 14px/20px sans-serif; }
  .dw { position: fixed; right: 0; bottom: 0; }
  .dw .no { display: flex; flex-direction: row-reverse; align-items: flex-end; gap: 8px; }
  .AD, .aSt > .Hd { width: 460px; border: 1px solid #ccc; background: #fff; }
  .aSs { position: fixed; inset: 40px; background: #0003; }
  .Au { max-height: 220px; overflow: auto; }
  .Am { min-height: 120px; padding: 4px; outline: 0; }
  .As, .aoT[data-hidden] { display: none; }
  .T-I { display: inline-block; padding: 4px 12px; background: #0b57d0; color: #fff; }
  .AO { width: 560px; padding: 12px; }
`;

/**
 * A page that behaves as Gmail's compose boxes do, written from what public code says of them. Serve
 * `html` with `headers` at `url`. Its own functions are on `window.gmailPage`, in the main world.
 */
export const gmailPage = {
  url: 'https://mail.google.com/mail/u/0/',
  html: `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>Recibidos - sam@writer.example - Correo</title><style>${style}</style></head>
<body class="aAU nH"><script>${script.replaceAll('</script', '<\\/script')}</script></body>
</html>`,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "require-trusted-types-for 'script'",
  },
} as const;

export type { ComposeOptions, GmailPage } from './page/gmail-page';
