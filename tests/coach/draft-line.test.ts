import { describe, expect, test } from 'vitest';
import { readDraftLine } from '@/scripts/coach/draft-line';

const whole = { id: 'a', channel: 'gmail', to_role: 'boss', body: 'Secret words.' };
const line = (parts: object) => JSON.stringify({ ...whole, ...parts });

describe('a line', () => {
  test('is read into a draft and its reader', () => {
    expect(readDraftLine(line({ channel: 'linkedin', to_role: 'hr', subject: null }))).toEqual({
      id: '"a"',
      draft: {
        id: 'a',
        site: 'linkedin',
        surface: 'line',
        subject: '',
        body: 'Secret words.',
        recipients: [],
      },
      role: 'hr',
    });
  });

  test.each([
    ['is cut short', '{"id": "secret', 'line: expected a JSON object'],
    ['is a list', '[]', 'line: expected a JSON object'],
    ['is a number', '5', 'line: expected a JSON object'],
    ['has no id', line({ id: undefined }), 'id: expected a text or a number'],
    ['has null for its id', line({ id: null }), 'id: expected a text or a number'],
  ])('that %s is named, with no id', (_, source, error) => {
    expect(readDraftLine(source)).toEqual({ id: 'null', error });
  });

  const roles = 'boss, skip-level, executive, hr, peer, report, customer, unknown';
  test.each([
    ['no body', { body: undefined }, 'body: expected a text'],
    ['a body that is a list', { body: ['Secret words.'] }, 'body: expected a text'],
    ['a wrong channel', { channel: 'fax' }, 'channel: expected one of gmail, linkedin'],
    ['no channel', { channel: undefined }, 'channel: expected one of gmail, linkedin'],
    ['a wrong reader', { to_role: 'secret' }, `to_role: expected one of ${roles}`],
    ['a subject that is no text', { subject: 7 }, 'subject: expected a text'],
    [
      'two faults',
      { channel: 1, body: null },
      'channel: expected one of gmail, linkedin; body: expected a text',
    ],
  ])('with %s is named with its id, and the field with what was expected', (_, parts, error) => {
    expect(readDraftLine(line({ id: 3, ...parts }))).toEqual({ id: '3', error });
  });
});

describe('the id', () => {
  test.each([
    ['a long number', '{"id":12345678901234567890}', '12345678901234567890'],
    ['the number of the line, not of what it holds', '{"a":{"id":12},"id":1.0}', '1.0'],
    ['the last of two', '{"id":1.0,"id":2.0}', '2.0'],
    ['a number beyond all, under a name written oddly', '{"\\u0069d":1e999}', 'null'],
    ['a text that looks like one', String.raw`{"id":"\"id\":1.0"}`, String.raw`"\"id\":1.0"`],
  ])('is %s', (_, source, id) => {
    expect(readDraftLine(source).id).toBe(id);
  });
});
