import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { readText, splitLines } from '@/scripts/coach/input';
import { readRules } from '@/scripts/coach/read-rules';
import { phraseRule } from '@/tests/engine/drafts';

const folder = mkdtempSync(join(tmpdir(), 'coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a file', () => {
  test('is read without its byte order mark, and only that one', async () => {
    const file = write('marked.txt', '\uFEFFSubject: one\n\uFEFFtwo ü');
    expect(await readText(file)).toBe('Subject: one\n\uFEFFtwo ü');
  });

  test('that is not there is named', async () => {
    const file = join(folder, 'none.txt');
    await expect(readText(file)).rejects.toThrow(new Error(`${file}: there is no such file`));
  });

  test('that is a folder is named', async () => {
    const error = new Error(`${folder}: expected a file, this is a folder`);
    await expect(readText(folder)).rejects.toThrow(error);
  });
});

describe('lines', () => {
  test.each([
    [['one\ntwo\n'], ['one', 'two']],
    [
      ['on', 'e\ntw', '', 'o'],
      ['one', 'two'],
    ],
    [
      ['one\n', '\nthree\u2028still\r\n'],
      ['one', '', 'three\u2028still\r'],
    ],
    [[], []],
  ])('of the pieces %j are %j', async (pieces, lines) => {
    const found: string[] = [];
    for await (const line of splitLines(Readable.from(pieces))) found.push(line);
    expect(found).toEqual(lines);
  });
});

describe('a file of rules', () => {
  test('is read past its byte order mark', async () => {
    const file = write('marked.json', `\uFEFF${JSON.stringify([phraseRule('blue', 'blue')])}`);
    expect(await readRules(file)).toMatchObject({ rules: [{ id: 'blue' }], problems: [] });
  });

  test.each(['[{"id": "secret"', '{}', ''])('that holds %j is named, not quoted', async (text) => {
    const file = write('broken.json', text);
    const error = new Error(`${file}: expected a JSON list of rules`);
    await expect(readRules(file)).rejects.toThrow(error);
  });

  test('counts a rule without an id as it stands in the file', async () => {
    const nameless = { ...phraseRule('none', 'blue'), id: undefined };
    const file = write('own.json', JSON.stringify([phraseRule('blue', 'blue'), nameless]));
    expect((await readRules(file)).problems).toMatchObject([{ rule: 'rule 2', field: 'id' }]);
  });
});
