import { describe, expect, test } from 'vitest';
import { makeDraft, makeEngine, phraseRule } from './drafts';

/** The body after the first rewrite of the only finding. */
function mend(rule: object, body: string): string {
  const engine = makeEngine({ only: [rule] });
  expect(engine.problems).toEqual([]);
  const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
  expect(findings).toHaveLength(1);
  const [rewrite] = findings[0]?.fix.rewrites ?? [];
  if (!rewrite) throw new Error('expected a rewrite');
  return body.slice(0, rewrite.start) + rewrite.to + body.slice(rewrite.end);
}

describe('a fix that removes', () => {
  const remove = (...phrases: string[]) => ({
    ...phraseRule('x', ...phrases),
    fix: { do: 'remove' },
  });

  test.each([
    ['a word', 'We maybe need it.', 'We need it.'],
    ['the first word', 'Maybe we need it.', 'We need it.'],
    ['the first word, with its comma', 'Maybe, we need it.', 'We need it.'],
    [
      'the first word before a name in small letters',
      'Maybe iPhone sales grew.',
      'iPhone sales grew.',
    ],
    ['a word in small letters', 'maybe we need it', 'we need it'],
    ['the last word', 'We need it maybe.', 'We need it.'],
    ['the last word, with its comma', 'We need it, maybe.', 'We need it.'],
    ['a word between commas', 'We need, maybe, a date.', 'We need a date.'],
    ['a word after a comma', 'If so, maybe Friday.', 'If so, Friday.'],
    ['a word in brackets', 'Friday (maybe) works.', 'Friday works.'],
    ['the first word in brackets', 'Friday (maybe Monday) works.', 'Friday (Monday) works.'],
    ['all of a sentence', 'Hi Ann. Maybe. Could you sign?', 'Hi Ann. Could you sign?'],
    ['all of a line', 'Hi Ann,\n\nMaybe.\nThanks', 'Hi Ann,\n\n\nThanks'],
    ['all there is', 'Maybe.', ''],
  ])('%s leaves a sentence', (_, body, better) => {
    expect(mend(remove('maybe'), body)).toBe(better);
  });
});

describe('a fix that takes it to the phone', () => {
  const phone = { ...phraseRule('x', 'plays favourites'), fix: { do: 'phone' } };
  const call = 'Could we speak by phone this week?';

  test.each([
    ['its sentence', 'Hello. Dan plays favourites. Bye.', `Hello. ${call} Bye.`],
    ['not the greeting', 'Hi Dana, Dan plays favourites.', `Hi Dana, ${call}`],
    [
      'not other lines',
      'hi dana,\ndan plays favourites\nthanks\njo',
      `hi dana,\n${call}\nthanks\njo`,
    ],
    [
      'not what a semicolon parts',
      'The file is attached; Dan plays favourites.',
      `The file is attached; ${call}`,
    ],
    ['not the mark of a list', '- Dan plays favourites', `- ${call}`],
    ['and asks once', `${call} Dan plays favourites. Bye.`, `${call} Bye.`],
    [
      'and asks once, on a line of its own',
      `${call}\n\nDan plays favourites. Bye.`,
      `${call}\n\nBye.`,
    ],
  ])('takes %s', (_, body, better) => {
    expect(mend(phone, body)).toBe(better);
  });

  test('takes the whole sentence of mail wrapped at 72 columns', () => {
    const body =
      'I have been in this team for eleven years now and everybody knows that\nDan plays favourites here.\nBye.';
    const wrapped = body.replace('\nDan plays', '\nhe plays');
    expect(mend(phone, wrapped)).toBe(`${call}\nBye.`);
  });

  test('is not offered beside a protected matter, and nothing there is silenced for good', () => {
    const engine = makeEngine();
    const body =
      'I am being sexually harassed by my boss Dan. I have told him to stop. I will file a formal complaint with HR.';
    const { findings, checklist } = engine.check(makeDraft({ body }), { role: 'hr' });
    expect(findings.map(({ category }) => category)).toEqual(['protected-matter']);
    expect(checklist.find(({ id }) => id === 'channel')?.state).toBe('not-applicable');
    const far = `${body} The list is done. The file is sent. The room is booked. It rains. Dan plays favourites.`;
    const other = engine.check(makeDraft({ body: far }), { role: 'hr' }).findings.at(-1);
    expect(other).toMatchObject({ category: 'favoritism', fix: { do: 'none', rewrites: [] } });
  });
});

describe('a fix that replaces', () => {
  const replace = (more: object, ...wordings: string[]) => ({
    ...phraseRule('x'),
    ...more,
    fix: { do: 'replace', with: wordings },
  });

  test('fills in the words, in small letters where asked, and keeps the capital', () => {
    const rule = replace({ regex: ['(?-i)NEVER AGAIN'] }, '{lower}');
    expect(mend(rule, 'NEVER AGAIN will I ask.')).toBe('Never again will I ask.');
    expect(mend(rule, 'It is NEVER AGAIN.')).toBe('It is never again.');
  });

  test('fills in what named groups caught', () => {
    const match = replace({ match: ['[<who>#Person] is late'] }, '{who} needs an hour');
    expect(mend(match, 'Yes, Kevin is late.')).toBe('Yes, Kevin needs an hour.');
    const regex = replace({ regex: ['due (?P<day>\\w+)'] }, 'by {day}');
    expect(mend(regex, 'It is due Friday.')).toBe('It is by Friday.');
  });

  test('does not offer a wording whose group caught nothing', () => {
    const rule = replace({ regex: ['due(?P<day> Friday)?'] }, 'by{day}', 'soon');
    expect(mend(rule, 'It is due.')).toBe('It is soon.');
  });

  test('may take the whole sentence', () => {
    const rule = {
      ...phraseRule('x', 'fair'),
      fix: { do: 'replace', with: ['It cost us 4 %.'], of: 'sentence' },
    };
    expect(mend(rule, 'Hi. It is not fair. Bye.')).toBe('Hi. It cost us 4 %. Bye.');
  });
});
