import { beforeEach, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { startCoach } from './harness/start-coach';

/** What a screen reader is told: each change within a place for news, and nothing that such a place came with. */
declare const window: { told: string[] };

const coach = startCoach({ isOpen: true });

beforeEach(() =>
  coach().page.$eval('#upwrite-coach', (host) => {
    const root = host.shadowRoot;
    if (!root) throw new Error('expected the root to be open');
    window.told = [];
    const listen = (changes: readonly MutationRecord[]) => {
      const place = root.querySelector('[role="status"][aria-live="polite"]');
      const isNew = ({ target, oldValue }: MutationRecord) => target.textContent !== oldValue;
      if (changes.some((change) => place?.contains(change.target) && isNew(change))) {
        window.told.push(place?.textContent ?? '');
      }
    };
    new MutationObserver(listen).observe(root, {
      childList: true,
      characterDataOldValue: true,
      subtree: true,
    });
  }),
);

const isTold = (wanted: readonly string[]) =>
  until(
    coach().page,
    (expected) => JSON.stringify(window.told) === expected,
    JSON.stringify(wanted),
  );

test('the first count is told too, to a place that was there before it', async () => {
  await coach().tell('show draft');
  await isTold(['4 findings']);
});

test('a count is told once, and again when it changes', async () => {
  await coach().tell('follow draft');
  await isTold(['4 findings']);
  await coach().putCaret(5, 0);
  await coach().page.keyboard.type('All the ');
  await coach().tell('next draft');
  await coach().page.keyboard.press('Escape');
  await coach().page.$eval('#draft', (draft) => draft.children[3]?.remove());
  await coach().tell('show draft');
  await isTold(['4 findings', '3 findings']);
  expect(await coach().focused()).toBe('draft');
});
