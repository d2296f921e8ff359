import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { readArguments } from '@/scripts/coach/arguments';
import { coachLines } from '@/scripts/coach/lines';
import { splitDraft } from '@/scripts/coach/split-draft';
import { printReport } from '@/scripts/coach/text';
import { makeEngine } from '@/tests/engine/drafts';

const engine = makeEngine();

async function coach(lines: readonly string[]) {
  const output = new PassThrough();
  const printed = text(output);
  const bad = await coachLines(engine, Readable.from([lines.join('\n')]), output);
  output.end();
  const answers = (await printed)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { bad, answers };
}

const line = (draft: object) =>
  JSON.stringify({ id: 'a', channel: 'gmail', to_role: 'boss', body: '', ...draft });

describe('drafts by the line', () => {
  test('give one line each, in order, with offsets that quote the text', async () => {
    const body = 'Hi Jo. Dan plays favourites.';
    const { bad, answers } = await coach([
      line({ id: 'one', body }),
      line({ id: 2, subject: 'It’s not fair', body: 'Hello.' }),
    ]);
    expect(bad).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['one', 2]);
    expect(answers[0].findings).toEqual([
      {
        rule: 'plays-favourites',
        category: 'favoritism',
        severity: 'stop',
        where: 'body',
        start: body.indexOf('plays'),
        end: body.indexOf('.', 10),
        quote: 'plays favourites',
      },
    ]);
    expect(answers[1].findings).toMatchObject([{ rule: 'not-fair', where: 'subject' }]);
  });

  test('list what is missing, by category', async () => {
    const body = `Things went well here. ${'The week was long and the weather kind. '.repeat(40)}`;
    const { answers } = await coach([line({ body }), line({ body, to_role: 'peer' })]);
    expect(answers[0].missing).toEqual(['no-clear-ask', 'too-long']);
    expect(answers[1].missing).toEqual([]);
  });

  test('a bad line names the field, without its words, and the others go on', async () => {
    const { bad, answers } = await coach([
      '{"id": "secret',
      line({ id: 'b', channel: 'fax' }),
      JSON.stringify({ id: 'c', channel: 'gmail', to_role: 'boss' }),
      '[]',
      '',
      line({ id: 'd', body: 'It’s not fair.' }),
    ]);
    expect(bad).toBe(4);
    expect(answers.map(({ id }) => id)).toEqual([null, 'b', 'c', null, 'd']);
    expect(answers[0].error).toBe('line: expected a JSON object');
    expect(answers[1].error).toMatch(/^channel: /);
    expect(answers[2].error).toMatch(/^body: /);
    expect(answers[4].findings).toHaveLength(1);
  });
});

describe('a draft on its own', () => {
  const source = 'Subject: Territory\n\nHi Ruth,\n\nDan plays favourites.\n';
  const { draft, bodyLine } = splitDraft(source, 'gmail');

  test('has its subject apart, and lines counted from the first of the file', () => {
    expect(draft).toMatchObject({ subject: 'Territory', site: 'gmail' });
    const report = engine.check(draft, { role: 'boss' });
    const printed = printReport(report, draft, { name: 'draft.txt', bodyLine });
    expect(printed).toContain('draft.txt:5:5  stop  Favouritism, in writing');
    expect(printed).toContain('“plays favourites”');
    expect(printed).toContain('take it by phone');
  });

  test('without a subject line is all body', () => {
    expect(splitDraft('Hello\nthere', 'gmail')).toMatchObject({
      draft: { subject: '', body: 'Hello\nthere' },
      bodyLine: 1,
    });
  });
});

describe('the command line', () => {
  test('names what was expected', () => {
    expect(() => readArguments(['--json', '--jsonl'])).toThrow('expected --json or --jsonl');
    expect(() => readArguments(['a', 'b'])).toThrow('expected one FILE');
    expect(() => readArguments(['--colour'])).toThrow();
  });

  test('reads files, rules and the reader', () => {
    expect(readArguments(['--json', '--rules', 'own.json', '--to', 'hr', 'draft.txt'])).toEqual({
      output: 'json',
      files: ['draft.txt'],
      rules: 'own.json',
      role: 'hr',
      site: undefined,
    });
  });
});
