import { describe, expect, test } from 'vitest';
import { gmailPageIn, gmailPopout } from './index';
import { openCompose, openForEach, pressWithCtrl, waitForReaders } from './opened-page';

const opened = openForEach();

const readers = [{ address: 'dana@boss.example' }];

test('a window of its own has one compose, in no dock and no dialog, and sends it', async () => {
  const popout = await opened.open(gmailPopout);
  const compose = await openCompose(popout, 'openCompose', { readers });
  await waitForReaders(popout, compose);
  const seen = await popout.evaluate(() => ({
    path: location.pathname,
    dock: document.querySelector('.dw, [role="dialog"], .AO'),
    bodies: document.querySelectorAll('.xE.xp .M9 [g_editable]').length,
  }));
  expect(seen).toEqual({ path: '/mail/u/0/popout', dock: null, bodies: 1 });
  await popout.keyboard.type('hello');
  await pressWithCtrl(popout, 'Enter');
  expect(await popout.evaluate(() => window.gmailPage.sent)).toMatchObject([{ body: 'hello' }]);
  expect(await popout.$('.vh, [g_editable]')).toBeNull();
});

describe.each([
  { language: 'de', label: 'Nachrichtentext', send: 'Senden', direction: 'ltr' },
  { language: 'es', label: 'Cuerpo del mensaje', send: 'Enviar', direction: 'ltr' },
  { language: 'ja', label: 'メッセージ本文', send: '送信', direction: 'ltr' },
  { language: 'ar', label: 'نص الرسالة', send: 'إرسال', direction: 'rtl' },
] as const)('in $language', ({ language, label, send, direction }) => {
  test('the labels are of the language, and the lines run its way', async () => {
    const foreign = await opened.open(gmailPageIn(language));
    await openCompose(foreign);
    const seen = await foreign.evaluate(() => {
      const body = document.querySelector<HTMLElement>('[g_editable]');
      const button = document.querySelector('.T-I-atl.aoO');
      return {
        language: document.documentElement.lang,
        label: body?.getAttribute('aria-label'),
        own: body?.style.direction,
        page: getComputedStyle(document.body).direction,
        send: button?.textContent,
        tip: button?.getAttribute('data-tooltip'),
      };
    });
    const tip = `${send} \u202a(Ctrl-Enter)\u202c`;
    expect(seen).toEqual({ language, label, own: direction, page: direction, send, tip });
  });
});
