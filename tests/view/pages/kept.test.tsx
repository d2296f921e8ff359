// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '@/lib/view/options/options';
import { quiet } from './options-props';
import { click, mustFindButton, openPage } from './page';

const entry = { key: 'local:rules', problem: 'Expected a list.', value: { rules: 'oops' } };
const drawn = (props: Partial<OptionsProps>) => <Options {...quiet} {...props} />;

test('with nothing kept aside there is no such section, and no way to it', async () => {
  const { root } = await openPage(drawn({}));
  expect(root.textContent).not.toContain('Kept aside');
});

test('what could not be read shows why, and what it was', async () => {
  const { root } = await openPage(drawn({ kept: [entry] }));
  const section = root.querySelector('#kept-aside');
  expect(section?.textContent).toContain('Expected a list.');
  expect(section?.querySelector('pre')?.textContent).toBe('{\n  "rules": "oops"\n}');
});

test('copying hands over the entry as it was found and says so', async () => {
  const onCopy = vi.fn(quiet.onCopy);
  const { root } = await openPage(drawn({ kept: [entry], onCopy }));
  await click(mustFindButton(root, 'Copy “local:rules”'));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('{\n  "rules": "oops"\n}');
  expect(root.querySelector('#kept-aside [role="status"]')?.textContent).toBe('Copied.');
});

test('two entries from the same place stand side by side', async () => {
  const { root } = await openPage(drawn({ kept: [entry, { ...entry, value: 'other' }] }));
  expect(root.querySelectorAll('#kept-aside article')).toHaveLength(2);
});

test('discarding asks once more in place', async () => {
  const onDiscard = vi.fn(quiet.onDiscard);
  const { root } = await openPage(drawn({ kept: [entry], onDiscard }));
  await click(mustFindButton(root, 'Discard “local:rules”'));
  expect(onDiscard).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(mustFindButton(root, 'Keep it'));
  await click(mustFindButton(root, 'Keep it'));
  expect(document.activeElement).toBe(mustFindButton(root, 'Discard “local:rules”'));
  await click(mustFindButton(root, 'Discard “local:rules”'));
  await click(mustFindButton(root, 'Discard for good'));
  expect(onDiscard).toHaveBeenCalledExactlyOnceWith(entry);
});
