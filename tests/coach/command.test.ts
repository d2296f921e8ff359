import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { splitLines } from '@/scripts/coach/input';
import { phraseRule } from '@/tests/engine/drafts';

const folder = mkdtempSync(join(tmpdir(), 'coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown) {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

/** Starts the command in the folder of the test's files. One that hangs is ended. */
const start = (...args: string[]) =>
  spawn(process.execPath, [resolve('scripts/coach.mjs'), ...args], {
    cwd: folder,
    timeout: 50_000,
  });

async function finish(child: ChildProcessWithoutNullStreams, input = '') {
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

const draft = (id: unknown, parts: object = {}) =>
  JSON.stringify({ id, channel: 'gmail', to_role: 'boss', body: 'A blue whale.', ...parts });

const ownRule = phraseRule('own', 'blue whale');

describe('the coach as a command', { timeout: 60_000 }, () => {
  test('reads a file with a byte order mark and Windows line ends, and exits with 0', async () => {
    write('draft.txt', '\uFEFFSubject:  Dan plays favourites\r\n\r\nHello.\r\n');
    const { code, stdout, stderr } = await finish(start('draft.txt'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^draft\.txt:1:15 {2}stop {2}/);
  });

  test('prints nothing but the report as JSON, names a broken rule aside, and uses the others', async () => {
    write('own.json', [{ ...phraseRule('broken'), regex: ['('] }, ownRule]);
    const args = ['--json', '--to', 'executive', '--rules', 'own.json'];
    const { code, stdout, stderr } = await finish(start(...args), 'Subject: x\n\nA blue whale.');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^coach: own\.json, broken: expected .*\n$/);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['findings', 'checklist', 'role']);
    expect(report).toMatchObject({
      findings: [{ rule: 'own', where: 'body', start: 2, end: 12, quote: 'blue whale' }],
      role: 'executive',
    });
  });

  test('answers lines in order, and exits with 1 after a bad one', async () => {
    write('good.json', [ownRule]);
    const lines = [
      `\uFEFF${draft('one')}`,
      draft(2, { channel: 'fax' }),
      draft(3, { body: 'Fine.' }),
    ];
    const child = start('--jsonl', '--rules', 'good.json');
    const { code, stdout, stderr } = await finish(child, lines.join('\r\n'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const finding = {
      rule: 'own',
      category: 'venting',
      severity: 'warn',
      where: 'body',
      start: 2,
      end: 12,
      quote: 'blue whale',
    };
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'one', findings: [finding], missing: [] },
      { id: 2, error: 'channel: expected one of gmail, linkedin' },
      { id: 3, findings: [], missing: [] },
    ]);
  });

  test('names a file that it cannot read, in one line, and exits with 1', async () => {
    expect(await finish(start('--jsonl', 'none.jsonl'))).toEqual({
      code: 1,
      stdout: '',
      stderr: 'coach: none.jsonl: there is no such file\n',
    });
  });

  test('answers 3,000 lines as they come, before the input has ended', async () => {
    const child = start('--jsonl');
    const ids = Array.from({ length: 3000 }, (_, index) => index);
    const write = (some: number[]) =>
      child.stdin.write(some.map((id) => `${draft(id)}\n`).join(''));
    const closed = once(child, 'close');
    const answered: number[] = [];
    write(ids.slice(0, 1500));
    for await (const answer of splitLines(child.stdout.setEncoding('utf8'))) {
      answered.push(JSON.parse(answer).id);
      if (answered.length !== 1500) continue;
      write(ids.slice(1500));
      child.stdin.end();
    }
    expect(answered).toEqual(ids);
    expect(await closed).toEqual([0, null]);
  });

  test('ends quietly with 0 once nobody reads its answers any more', async () => {
    const child = start('--jsonl');
    const ended = Promise.all([text(child.stderr), once(child, 'close')]);
    // What is written after its end is lost, as it would be in a shell.
    child.stdin.on('error', () => {});
    child.stdin.write(`${draft(1)}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(`${draft(2)}\n`.repeat(1000));
    expect(await ended).toEqual(['', [0, null]]);
  });
});
