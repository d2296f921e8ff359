const nouns =
  `account budget career client comfort contract decision delivery design effort factor feature
  forecast garden habit harbour hospital industry journey kitchen ladder letter machine market memory method
  mirror moment mountain network office opinion option package partner pattern payment picture planet policy
  problem process promise quarter question reason record region report request result review river sample
  school season section service shadow signal silver skill society source spirit station storage strategy
  student summer surface survey target temple theory ticket traffic treaty union value vehicle version village
  vision volume warning weather weekend window winner winter witness`.split(/\s+/);

const pick = (at: number) => nouns[at % nouns.length] ?? '';

/** So many rules as a person may write them, each with one phrase or two. */
export function makeCustomRules(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const pair = `${pick(at)} ${pick(at * 7 + Math.floor(at / nouns.length))}`;
    return {
      id: `custom-${at}`,
      kind: 'flag',
      title: 'A custom rule',
      tip: 'A tip.',
      category: 'venting',
      severity: 'warn',
      phrases: at % 2 === 0 ? [pair] : [pair, `${pick(at * 3)} for the ${pick(at * 5)}`],
    };
  });
}
