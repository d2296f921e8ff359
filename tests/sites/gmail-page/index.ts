import { join } from 'node:path';
import { bundle } from '@/tests/sites/bundle';
import type { Language } from './page/labels';

const script = await bundle(join(import.meta.dirname, 'page/main.ts'), 'gmailPageScript');

const style = `
  body { margin: 0; font: 14px/20px sans-serif; }
  .dw { position: fixed; right: 0; bottom: 0; }
  .dw .no { display: flex; flex-direction: row-reverse; align-items: flex-end; gap: 8px; }
  .AD, .aSt > .Hd { width: 460px; border: 1px solid #ccc; background: #fff; }
  .aSs { position: fixed; inset: 40px; background: #0003; }
  .Au { max-height: 220px; overflow: auto; }
  .Ap { position: relative; }
  .Am { min-height: 120px; padding: 4px; outline: 0; }
  .an1 { width: 1.2em; height: 1.2em; vertical-align: middle; }
  .As, .aoT[data-hidden] { display: none; }
  .Ak { box-sizing: border-box; width: 100%; height: 128px; padding: 4px; border: 0; font: inherit; }
  .ajR { width: 20px; height: 8px; margin: 4px; background: #ddd; }
  .ajT { display: none; }
  .Un { display: inline-block; width: 20px; height: 20px; background: #ddd; }
  .T-I { display: inline-block; padding: 4px 12px; background: #0b57d0; color: #fff; }
  .AO { width: 560px; padding: 12px; }
`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "require-trusted-types-for 'script'",
};

function write(language: Language, bodyClass: string): string {
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${language}"${direction}>
<head><meta charset="utf-8"><title>Recibidos - sam@writer.example - Correo</title><style>${style}</style></head>
<body class="${bodyClass}"><script>${script.replaceAll('</script', '<\\/script')}</script></body>
</html>`;
}

/** The page with its interface in one language, which says nothing of the drafts’. */
export function gmailPageIn(language: Language) {
  const html = write(language, 'aAU nH');
  return { url: 'https://mail.google.com/mail/u/0/', html, headers } as const;
}

/**
 * A page that behaves as Gmail's compose boxes do, written from what public code says of them. Serve
 * `html` with `headers` at `url`. Its own functions are on `window.gmailPage`, in the main world.
 */
export const gmailPage = gmailPageIn('es');

/** A compose in a window of its own: the page that opens it with `openCompose` holds that one alone. */
export const gmailPopout = {
  url: 'https://mail.google.com/mail/u/0/popout?ver=abc',
  html: write('es', 'xE xp'),
  headers,
} as const;

export type { ComposeOptions, GmailPage } from './page/gmail-page';
