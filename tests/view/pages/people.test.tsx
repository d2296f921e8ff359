// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Person } from '@/lib/model/person';
import { Options, type OptionsProps } from '@/lib/view/options/options';
import { quiet } from './options-props';
import { click, mustFind, mustFindButton, mustFindField, openPage, pick, type } from './page';

const dana: Person = { name: 'Dana', address: 'dana@example.com', role: 'skip-level' };
const drawn = (props: Partial<OptionsProps>) => <Options {...quiet} {...props} />;

test('somebody new is saved with what was typed, and the form is blank again', async () => {
  const onSavePerson = vi.fn(quiet.onSavePerson);
  const { root } = await openPage(drawn({ onSavePerson }));
  await type(mustFindField(root, 'Name'), ' Greg ');
  await click(mustFindButton(root, 'Add'));
  expect(onSavePerson).toHaveBeenCalledExactlyOnceWith({ name: 'Greg', role: 'boss' });
  expect(mustFindField(root, 'Name').value).toBe('');
});

test('a second press while somebody is saved does nothing, and the button keeps the focus', async () => {
  const onSavePerson = vi.fn(() => new Promise<undefined>(() => {}));
  const { root } = await openPage(drawn({ onSavePerson }));
  await type(mustFindField(root, 'Name'), 'Greg');
  const add = mustFindButton(root, 'Add');
  add.focus();
  await click(add);
  await click(add);
  expect(onSavePerson).toHaveBeenCalledTimes(1);
  expect(add.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(add);
});

test('nobody at all is not saved', async () => {
  const onSavePerson = vi.fn(quiet.onSavePerson);
  const { root } = await openPage(drawn({ onSavePerson }));
  await click(mustFindButton(root, 'Add'));
  expect(onSavePerson).not.toHaveBeenCalled();
  expect(root.textContent).toContain('Expected a name or an address.');
});

test('what the store expects of an address shows there, and nothing typed is lost', async () => {
  const onSavePerson = async () => ({ address: 'Expected at most 320 characters.' });
  const { root } = await openPage(drawn({ onSavePerson }));
  await type(mustFindField(root, 'Name'), 'Greg');
  await type(mustFindField(root, 'Address'), 'greg@example.com');
  await click(mustFindButton(root, 'Add'));
  expect(mustFindField(root, 'Address').getAttribute('aria-invalid')).toBe('true');
  expect(mustFindField(root, 'Name').value).toBe('Greg');
});

test('another role is saved in the place of the old one', async () => {
  const onSavePerson = vi.fn(quiet.onSavePerson);
  const { root } = await openPage(drawn({ people: [dana], onSavePerson }));
  await pick(mustFind(root, '[aria-label="Who Dana is"]', HTMLSelectElement), 'boss');
  expect(onSavePerson).toHaveBeenCalledExactlyOnceWith({ ...dana, role: 'boss' }, dana);
});

test('a role that could not be saved goes back to what is stored and says so', async () => {
  const onSavePerson = async () => ({ role: 'Expected one of the roles.' });
  const { root } = await openPage(drawn({ people: [dana], onSavePerson }));
  const select = mustFind(root, '[aria-label="Who Dana is"]', HTMLSelectElement);
  await pick(select, 'boss');
  expect(root.querySelector('.person [role="alert"]:not(:empty)')?.textContent).toContain(
    'one of the roles',
  );
  expect(select.value).toBe('skip-level');
});

test('somebody deleted comes back with undo', async () => {
  const onSavePerson = vi.fn(quiet.onSavePerson);
  const { root, draw } = await openPage(drawn({ people: [dana], onSavePerson }));
  await click(mustFindButton(root, 'Delete “Dana”'));
  await draw(drawn({ people: [], onSavePerson }));
  await click(mustFindButton(root, 'Undo'));
  expect(onSavePerson.mock.calls[0]?.[0]).toEqual(dana);
});
