// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findGmailRecipients } from '@/lib/sites/gmail-recipients';

const hidden = (via: string, value: string) =>
  `<input type="hidden" name="${via}" value="${value.replaceAll('"', '&quot;')}">`;
const chip = (via: string, id: string, name: string) =>
  `<div name="${via}"><div role="option" data-hovercard-id="${id}" data-name="${name}"></div></div>`;

test.each([
  { of: 'nobody', markup: hidden('to', ''), readers: [] },
  {
    of: 'several in one input, commas in their names',
    markup: hidden('to', '"Whitfield, Dana" <Dana@Boss.example>, kim@peer.example,'),
    readers: [
      { name: 'Whitfield, Dana', address: 'dana@boss.example', via: 'to' },
      { name: 'kim@peer.example', address: 'kim@peer.example', via: 'to' },
    ],
  },
  {
    of: 'a group, which has no address',
    markup: chip('cc', 'c/123', 'Sales Team'),
    readers: [{ name: 'Sales Team', via: 'cc' }],
  },
  {
    of: 'one person shown three times, by the surest',
    markup: `<div class="aoD hl"><span email="dana@boss.example">Dana</span></div>${hidden('to', 'dana@boss.example')}${chip('bcc', 'dana@boss.example', 'Dana Whitfield')}`,
    readers: [{ name: 'Dana Whitfield', address: 'dana@boss.example', via: 'bcc' }],
  },
  {
    of: 'the writer’s own row',
    markup: `${chip('from', 'me@writer.example', 'Me')}<div class="aoD hl"><span class="az2"><span email="me@writer.example"></span></span></div>`,
    readers: [],
  },
])('reads the readers of $of', ({ markup, readers }) => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  expect(findGmailRecipients(box)).toEqual(readers);
});
