import { describe, expect, test } from 'vitest';
import { splitDraft } from '@/scripts/coach/split-draft';
import { printReport } from '@/scripts/coach/text';
import { makeEngine, phraseRule } from '@/tests/engine/drafts';

const engine = makeEngine({ only: [phraseRule('blue', 'blue whale')] });

/** Where the coach says that it found the words, as `line:column`. */
function locate(source: string): string[] {
  const { draft, ...places } = splitDraft(source, 'gmail');
  const printed = printReport(engine.check(draft, { role: 'boss' }), draft, {
    name: 'draft.txt',
    ...places,
  });
  return [...printed.matchAll(/^draft\.txt:(\d+:\d+) {2}/gm)].map(([, place = '']) => place);
}

describe('a draft in a file', () => {
  test('has its subject apart from its body', () => {
    expect(
      splitDraft('Subject: Territory\n\nHi Ruth,\n\nHello.\n', 'linkedin').draft,
    ).toMatchObject({
      site: 'linkedin',
      subject: 'Territory',
      body: 'Hi Ruth,\n\nHello.\n',
    });
  });

  test('without a subject line is all body', () => {
    const source = 'Hello\nSubject: none';
    expect(splitDraft(source, 'gmail').draft).toMatchObject({ subject: '', body: source });
  });

  test.each([
    ['Subject: Territory', 'Territory'],
    ['Subject: Territory\r\n', 'Territory'],
    ['subject:', ''],
  ])('of nothing but a subject line has an empty body: %j', (source, subject) => {
    expect(splitDraft(source, 'gmail').draft).toMatchObject({ subject, body: '' });
  });

  test.each([
    ['blue whale', ['1:1']],
    ['one\n\ntwo blue whale', ['3:5']],
    ['Subject: x\n\nHi,\na blue whale', ['4:3']],
    ['Subject: x\nblue whale', ['2:1']],
    ['Subject: x\n \n\t\n  blue whale', ['4:3']],
    ['Subject: blue whale', ['1:10']],
    ['Subject:   blue whale', ['1:12']],
    ['Subject:blue whale\n\nthe blue whale', ['1:9', '3:5']],
    ['Subject:\t blue whale\r\n\r\nHi,\r\nthe blue whale\r\n', ['1:11', '4:5']],
    ['one\r\ntwo blue whale\r\n', ['2:5']],
  ])('is told by the line and column of the file: %j', (source, places) => {
    expect(locate(source)).toEqual(places);
  });
});

test('a report says the words, what to do, and who reads', () => {
  const { draft, ...places } = splitDraft('Dan plays favourites.', 'gmail');
  const report = makeEngine().check(draft, { role: 'boss' });
  const printed = printReport(report, draft, { name: 'draft.txt', ...places });
  expect(printed).toContain('draft.txt:1:5  stop  ');
  expect(printed).toContain('“plays favourites”');
  expect(printed).toMatch(/thing to look at; read by your boss\.$/);
});
