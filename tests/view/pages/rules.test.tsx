// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '@/lib/view/options/options';
import { circleBack, notFair, quiet } from './options-props';
import { click, mustFind, mustFindButton, mustFindField, openPage, type } from './page';

const drawn = (props: Partial<OptionsProps>) => <Options {...quiet} {...props} />;

async function fillForm(root: Element): Promise<void> {
  await click(mustFindButton(root, 'Add a rule'));
  await type(mustFindField(root, 'The words'), 'circle back\nloop … in');
  await type(mustFindField(root, 'What to say'), 'Name the day.');
  await type(mustFindField(root, 'Title'), 'Circle back');
}

test('a new rule is saved as typed, with an id from its title that is free', async () => {
  const onSave = vi.fn(quiet.onSave);
  const { root } = await openPage(drawn({ onSave, builtIn: [{ ...notFair, id: 'circle-back' }] }));
  await fillForm(root);
  await click(mustFind(root, '[data-value="stop"] input', HTMLInputElement));
  await click(mustFind(root, '[data-value="boss"] input', HTMLInputElement));
  await click(mustFindButton(root, 'Save rule'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    kind: 'flag',
    id: 'circle-back-2',
    title: 'Circle back',
    tip: 'Name the day.',
    category: 'venting',
    severity: 'stop',
    phrases: ['circle back', 'loop … in'],
    fix: { do: 'none' },
    to: ['boss'],
  });
  expect(root.querySelector('form.form')).toBeNull();
  expect(document.activeElement).toBe(mustFindButton(root, 'Add a rule'));
});

test('a blank form is not sent off: each field says what it expects, the first gets the focus', async () => {
  const onSave = vi.fn(quiet.onSave);
  const { root } = await openPage(drawn({ onSave }));
  await click(mustFindButton(root, 'Add a rule'));
  await click(mustFindButton(root, 'Save rule'));
  expect(onSave).not.toHaveBeenCalled();
  const words = mustFindField(root, 'The words');
  expect(words.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(words);
  expect(root.textContent).toContain('Expected a title');
});

test('what the store expects shows at its field, and nothing typed is lost', async () => {
  const onSave = async () => ({ 'phrases.1': 'Expected fewer words.', '': 'Expected a rule.' });
  const { root } = await openPage(drawn({ onSave }));
  await fillForm(root);
  await click(mustFindButton(root, 'Save rule'));
  const words = mustFindField(root, 'The words');
  expect(words.value).toBe('circle back\nloop … in');
  expect(mustFindField(root, 'Title').value).toBe('Circle back');
  const described = words.getAttribute('aria-describedby')?.split(' ') ?? [];
  const said = described.map((id) => root.querySelector(`[id="${id}"]`)?.textContent);
  expect(said).toContain('Line 2: Expected fewer words.');
  expect(root.querySelector('form [role="alert"]:not(:empty)')?.textContent).toBe(
    'Expected a rule.',
  );
});

test('a save that breaks says so in place, and nothing typed is lost', async () => {
  const onSave = async () => {
    throw new Error('the storage is full');
  };
  const { root } = await openPage(drawn({ onSave }));
  await fillForm(root);
  await click(mustFindButton(root, 'Save rule'));
  expect(root.querySelector('form [role="alert"]:not(:empty)')?.textContent).toContain(
    'the storage is full',
  );
  expect(mustFindField(root, 'The words').value).toBe('circle back\nloop … in');
});

test('wordings typed for a replacement come back after another fix was looked at', async () => {
  const { root } = await openPage(drawn({}));
  await fillForm(root);
  const choose = (fix: string) =>
    click(mustFind(root, `[data-value="${fix}"] input`, HTMLInputElement));
  await choose('replace');
  await type(mustFindField(root, 'Replace with'), 'write on Friday');
  await choose('phone');
  await choose('replace');
  expect(mustFindField(root, 'Replace with').value).toBe('write on Friday');
});

test('a changed rule keeps its id', async () => {
  const onSave = vi.fn(quiet.onSave);
  const { root } = await openPage(drawn({ rules: [circleBack], onSave }));
  await click(mustFindButton(root, 'Edit “Circle back”'));
  await type(mustFindField(root, 'Title'), 'Something else');
  await click(mustFindButton(root, 'Save rule'));
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ id: 'circle-back', title: 'Something else' });
  expect(document.activeElement).toBe(mustFindButton(root, 'Edit “Circle back”'));
});

test('a switch shows what is stored and says what is wanted', async () => {
  const onToggle = vi.fn(quiet.onToggle);
  const { root, draw } = await openPage(
    drawn({ rules: [circleBack], off: ['circle-back'], onToggle }),
  );
  const toggle = mustFind(root, '#rules [role="switch"]', HTMLInputElement);
  expect(toggle.checked).toBe(false);
  await click(toggle);
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('circle-back', true);
  await draw(drawn({ rules: [circleBack], off: [], onToggle }));
  expect(toggle.checked).toBe(true);
});

test('a switch that could not be stored flips back and says so', async () => {
  const onToggle = async () => {
    throw new Error('the storage is full');
  };
  const { root } = await openPage(drawn({ builtIn: [notFair], onToggle }));
  const toggle = mustFind(root, '#built-in [role="switch"]', HTMLInputElement);
  await click(toggle);
  expect(toggle.checked).toBe(true);
  expect(root.querySelector('#built-in [role="alert"]:not(:empty)')?.textContent).toContain(
    'storage is full',
  );
});

test('a deleted rule leaves an undo line that brings it back, switched off as it was', async () => {
  const calls: unknown[] = [];
  const props: Partial<OptionsProps> = {
    rules: [circleBack],
    off: ['circle-back'],
    onDelete: async (id) => void calls.push(['delete', id]),
    onSave: async (rule) => void calls.push(['save', rule]),
    onToggle: async (id, isOn) => void calls.push(['toggle', id, isOn]),
  };
  const { root, draw } = await openPage(drawn(props));
  await click(mustFindButton(root, 'Delete “Circle back”'));
  await draw(drawn({ ...props, rules: [], off: [] }));
  expect(root.querySelector('#rules article')).toBeNull();
  expect(root.textContent).toContain('Deleted “Circle back”.');
  const undo = mustFindButton(root, 'Undo');
  expect(document.activeElement).toBe(undo);
  await click(undo);
  expect(calls).toEqual([
    ['delete', 'circle-back'],
    ['save', circleBack],
    ['toggle', 'circle-back', false],
  ]);
  expect(root.textContent).not.toContain('Deleted');
  expect(document.activeElement).toBe(root.querySelector('#rules .deletable'));
});

test('a rule that could not be deleted stays and says so', async () => {
  const onDelete = async () => {
    throw new Error('the storage is full');
  };
  const { root } = await openPage(drawn({ rules: [circleBack], onDelete }));
  await click(mustFindButton(root, 'Delete “Circle back”'));
  expect(root.querySelector('#rules article [role="alert"]:not(:empty)')?.textContent).toContain(
    'full',
  );
  expect(root.textContent).not.toContain('Deleted');
});

test('a built-in rule shows its examples with the words marked', async () => {
  const { root } = await openPage(drawn({ builtIn: [notFair] }));
  const examples = mustFind(root, '#built-in .examples', HTMLDetailsElement);
  expect(examples.open).toBe(false);
  expect(examples.querySelector('mark')?.textContent).toBe('not fair');
  expect(examples.textContent).toContain('an event');
});

test('looking for a rule leaves those that speak of it', async () => {
  const ask = { ...notFair, id: 'ask', title: 'Ask once', tip: 'One thing.' };
  const { root } = await openPage(drawn({ builtIn: [notFair, ask] }));
  await type(mustFindField(root, 'Find a rule'), 'once');
  const titles = [...root.querySelectorAll('#built-in h4')].map((title) => title.textContent);
  expect(titles).toContain('Ask once');
  expect(titles).not.toContain('Fair and unfair');
});
