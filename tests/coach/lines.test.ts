import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { coachLines } from '@/scripts/coach/lines';
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

  test('go on after a bad one, and bad ones are counted', async () => {
    const { bad, answers } = await coach(['[]', '', line({ id: 'd', body: 'It’s not fair.' })]);
    expect(bad).toBe(1);
    expect(answers).toMatchObject([
      { id: null, error: 'line: expected a JSON object' },
      { id: 'd', findings: [{ rule: 'not-fair' }] },
    ]);
  });

  test('keep a long number as their id, digit by digit', async () => {
    const output = new PassThrough();
    const drafts = ['9007199254740993', '-1.50', '1e999'].map(
      (id) => `{"meta":{"id":7},"id": ${id} ,"channel":"gmail","to_role":"boss","body":"Hi."}\n`,
    );
    expect(await coachLines(engine, Readable.from(drafts), output)).toBe(0);
    output.end();
    expect((await text(output)).match(/^\{"id":[^,]+/gm)).toEqual([
      '{"id":9007199254740993',
      '{"id":-1.50',
      '{"id":1e999',
    ]);
  });
});
