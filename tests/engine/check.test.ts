import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { Person } from '@/lib/model/person';
import type { Role } from '@/lib/model/role';
import { vocabulary } from '@/rules/vocabulary';
import { makeDraft, makeEngine, phraseRule } from './drafts';

/** The quotes that one rule finds in a body. */
function find(rule: object, body: string, role: Role = 'boss'): readonly string[] {
  const engine = makeEngine({ only: [rule] });
  expect(engine.problems).toEqual([]);
  return engine.check(makeDraft({ body }), { role }).findings.map(({ quote }) => quote);
}

describe('a phrase', () => {
  test.each([
    ['in another tense', 'throw a fit', 'He threw a fit today.', 'threw a fit'],
    ['in capitals', 'golden boy', 'The GOLDEN BOY again.', 'GOLDEN BOY'],
    ['with curly quotes', "can't sleep", 'I can’t sleep.', 'can’t sleep'],
    ['written out', 'can’t sleep', 'I can not sleep.', 'can not sleep'],
    ['in the plural', 'favourite', 'His favourites win.', 'favourites'],
    [
      'over the break of a long line',
      'not fair',
      `${'It was a long day. '.repeat(3)}It is not\nfair.`,
      'not\nfair',
    ],
    [
      'with words in the gap',
      'throw … under the bus',
      'She threw our team under the bus.',
      'threw our team under the bus',
    ],
    ['with accents left off', 'protégé', 'His protege won.', 'protege'],
    ['in half a contraction', 'he is late', 'He’s late.', 'He’s late'],
  ])('is found %s', (_, phrase, body, quote) => {
    expect(find(phraseRule('x', phrase), body)).toEqual([quote]);
  });

  test.each([
    ['inside another word', 'fair', 'The fairy tale.'],
    ['over two sentences', 'not fair', 'I did not. Fair enough.'],
    ['with too wide a gap', 'throw … bus', 'He threw one two three four bus.'],
  ])('is not found %s', (_, phrase, body) => {
    expect(find(phraseRule('x', phrase), body)).toEqual([]);
  });
});

describe('a match', () => {
  test('underlines what stands in brackets', () => {
    const rule = { ...phraseRule('x'), match: ['i [feel (sad|low)] today'] };
    expect(find(rule, 'Well, I feel low today.')).toEqual(['feel low']);
  });

  test('of half a contraction is widened to the word', () => {
    expect(find({ ...phraseRule('x'), match: ['[am] late'] }, 'Sorry, I’m late.')).toEqual(['I’m']);
  });

  test('knows the concepts of the vocabulary', () => {
    const rule = { ...phraseRule('x'), match: ['[#Leader] #Verb'] };
    expect(find(rule, 'Our supervisor knows.')).toEqual(['supervisor']);
  });
});

describe('the other parts of a rule', () => {
  test('“unless” excuses the hits it overlaps and no others', () => {
    const rule = { ...phraseRule('x', 'fair'), unless: { phrases: ['trade fair'] } };
    expect(find(rule, 'The trade fair was fair.')).toEqual(['fair']);
  });

  test('“unless” may reach over the sentence, and no further', () => {
    const unless = { phrases: ['they said'], reach: 'sentence' };
    const rule = { ...phraseRule('x', 'fair'), unless };
    expect(find(rule, 'They said that it is fair. It is fair.')).toEqual(['fair']);
  });

  test('“atLeast” counts hits that overlap once', () => {
    const rule = { ...phraseRule('x', 'just wondering', 'I was just wondering'), atLeast: 2 };
    expect(find(rule, 'I was just wondering.')).toEqual([]);
  });

  test.each([
    [0, 'The bonus came. A joke.', []],
    [1, 'The bonus came. A joke.', ['joke']],
    [1, 'The bonus came. It rained. A joke.', []],
    [0, 'The bonus is a joke.', ['joke']],
  ])('“near” wants its words within %i sentences: %s', (within, body, quotes) => {
    const rule = { ...phraseRule('x', 'joke'), near: { phrases: ['bonus'], within } };
    expect(find(rule, body)).toEqual(quotes);
  });

  test('“atLeast” wants so many hits in one draft', () => {
    const rule = { ...phraseRule('x', 'maybe'), atLeast: 2 };
    expect(find(rule, 'Maybe so.')).toEqual([]);
    expect(find(rule, 'Maybe so. Or maybe not.')).toEqual(['Maybe', 'maybe']);
  });

  test('“to” names the readers, and without it the severity does', () => {
    const nudge = { ...phraseRule('x', 'word'), severity: 'nudge' };
    expect(find({ ...nudge, category: 'flattery' }, 'A word.', 'customer')).toEqual([]);
    expect(find(nudge, 'A word.', 'unknown')).toEqual([]);
    expect(find(nudge, 'A word.', 'executive')).toEqual(['word']);
    expect(find(phraseRule('x', 'word'), 'A word.', 'unknown')).toEqual(['word']);
    expect(find({ ...nudge, to: ['customer'] }, 'A word.', 'customer')).toEqual(['word']);
    expect(find({ ...nudge, to: ['customer'] }, 'A word.', 'boss')).toEqual([]);
  });

  test('what would embarrass before anyone is said to everyone, as a nudge', () => {
    const engine = makeEngine({ only: [{ ...phraseRule('x', 'word'), category: 'blame' }] });
    const { findings } = engine.check(makeDraft({ body: 'A word.' }), { role: 'customer' });
    expect(findings).toMatchObject([{ severity: 'nudge' }]);
  });

  test('“where” keeps a rule to the subject or the body', () => {
    const engine = makeEngine({ only: [{ ...phraseRule('x', 'word'), where: ['subject'] }] });
    const { findings } = engine.check(makeDraft({ subject: 'A word', body: 'A word' }));
    expect(findings).toMatchObject([{ where: 'subject', start: 2, end: 6 }]);
  });
});

describe('findings are settled', () => {
  test('of two that overlap, the worse stays', () => {
    const engine = makeEngine({
      only: [
        phraseRule('long', 'a very bad word'),
        { ...phraseRule('worse', 'bad'), severity: 'stop' },
      ],
    });
    const { findings } = engine.check(makeDraft({ body: 'It is a very bad word.' }));
    expect(findings.map(({ rule }) => rule)).toEqual(['worse']);
  });

  test('of two that are equal, the longer stays', () => {
    const engine = makeEngine({
      only: [phraseRule('short', 'bad'), phraseRule('long', 'bad word')],
    });
    const { findings } = engine.check(makeDraft({ body: 'A bad word.' }));
    expect(findings.map(({ rule }) => rule)).toEqual(['long']);
  });

  test('a protected matter silences threats near it, and no others', () => {
    const engine = makeEngine();
    const near = 'He touched me again. I will see my lawyer.';
    const check = (body: string) =>
      engine.check(makeDraft({ body }), { role: 'hr' }).findings.map(({ category }) => category);
    expect(check(near)).toEqual(['protected-matter']);
    expect(check(`${near} The list is done. It rains. The room is booked. I quit.`)).toEqual([
      'protected-matter',
      'resignation-threat',
    ]);
  });

  test('what the person ignores is gone: these words, or the whole rule', () => {
    const engine = makeEngine({ only: [phraseRule('x', 'bad', 'mad')] });
    const draft = makeDraft({ body: 'Bad, mad.' });
    const quotes = (ignored: { rule: string; quote?: string }) =>
      engine.check(draft, { ignored: [ignored] }).findings.map(({ quote }) => quote);
    expect(quotes({ rule: 'x', quote: 'Bad' })).toEqual(['mad']);
    expect(quotes({ rule: 'x' })).toEqual([]);
    expect(quotes({ rule: 'other' })).toEqual(['Bad', 'mad']);
  });

  test('what the person ignores does not make room for another rule at the same words', () => {
    const engine = makeEngine({
      only: [phraseRule('long', 'bad word'), phraseRule('short', 'bad')],
    });
    const { findings } = engine.check(makeDraft({ body: 'A bad word.' }), {
      ignored: [{ rule: 'long' }],
    });
    expect(findings).toEqual([]);
  });

  test('the subject’s come first', () => {
    const engine = makeEngine({ only: [phraseRule('x', 'word')] });
    const { findings } = engine.check(makeDraft({ subject: 'Some word', body: 'Word. A word.' }));
    expect(findings.map(({ where, start }) => [where, start])).toEqual([
      ['subject', 5],
      ['body', 0],
      ['body', 8],
    ]);
  });
});

describe('the reader', () => {
  const dana: Person = { name: 'Dana Whitfield', address: 'dana@example.com', role: 'skip-level' };
  const to = (name: string, more: object = {}) => ({ name, via: 'to' as const, ...more });
  const read = (recipients: readonly ReturnType<typeof to>[], people: readonly Person[] = [dana]) =>
    createEngine({ rules: [], vocabulary, people }).check(makeDraft({ recipients }));

  test.each([
    ['known by address', [to('D. W.', { address: 'DANA@example.com' })], 'skip-level'],
    ['with a title', [to('Sam', { headline: 'VP of Sales at Acme' })], 'executive'],
    [
      'with a title that serves another',
      [to('Sam', { headline: 'Assistant to the CEO' })],
      'unknown',
    ],
    ['known by name where the page has no address', [to('Dana Whitfield')], 'skip-level'],
    ['with no title and no entry', [to('Sam', { address: 'sam@example.com' })], 'unknown'],
    ['missing', [], 'unknown'],
    [
      'of another address than the one known',
      [to('Dana Whitfield', { address: 'x@example.com' })],
      'unknown',
    ],
  ])('%s', (_, recipients, role) => {
    expect(read(recipients).role).toBe(role);
  });

  test('who matters most is named, when several read', () => {
    const boss: Person = { name: 'Greg', role: 'boss' };
    const peer: Person = { name: 'Josh', role: 'peer' };
    const report = read([to('Josh'), to('Greg')], [boss, peer]);
    expect(report).toMatchObject({ role: 'boss', reader: { name: 'Greg' } });
  });

  test('is a leader to the rules by first name', () => {
    const rule = { ...phraseRule('x'), match: ['#Leader snores'] };
    const check = (people: readonly Person[]) =>
      createEngine({ rules: [rule], vocabulary, people }).check(
        makeDraft({ body: 'Dana snores.' }),
      );
    expect(check([dana]).findings).toHaveLength(1);
    expect(check([]).findings).toHaveLength(0);
  });
});

describe('the checklist', () => {
  const engine = makeEngine();
  const stateOf = (id: string, body: string, role: Role = 'boss') =>
    engine.check(makeDraft({ body }), { role }).checklist.find((item) => item.id === id)?.state;
  const long = 'The week was long and the weather was kind to us. '.repeat(12);

  test('asks nothing of a short note, or of a note to a colleague', () => {
    expect(stateOf('clear-ask', 'See you at four.')).toBe('not-applicable');
    expect(stateOf('clear-ask', long, 'peer')).toBe('not-applicable');
  });

  test('ticks what is there and leaves open what is not', () => {
    expect(stateOf('clear-ask', long)).toBe('open');
    expect(stateOf('clear-ask', `${long} Could you decide by Friday?`)).toBe('ticked');
    expect(stateOf('short-enough', long)).toBe('ticked');
    expect(stateOf('short-enough', long.repeat(3))).toBe('open');
  });

  test('goes from purpose to readers', () => {
    const { checklist } = engine.check(makeDraft({ body: long }), { role: 'boss' });
    expect(checklist.map(({ category, id }) => category ?? id)).toEqual([
      'no-purpose-customer-outcome',
      'no-evidence-numbers',
      'no-clear-ask',
      'channel',
      'language',
      'too-long',
      'readers',
    ]);
  });

  test('holds the channel open while something is not for writing', () => {
    expect(stateOf('channel', 'Dan plays favourites.')).toBe('open');
    expect(stateOf('channel', 'See you at four.')).toBe('ticked');
  });
});
