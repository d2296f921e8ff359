import { rate, type Tallies, type Tally } from './tally';

/** Tallies as a table for a terminal. */
export function printTable(title: string, tallies: Tallies): string {
  const rows = [...tallies.byCategory(), ['all', tallies.all()] as const];
  const head = [title.padEnd(28), 'hits', 'misses', 'false', 'precision', 'recall', 'F1'];
  return [head, ...rows.map(([name, tally]) => [name.padEnd(28), ...cells(tally)])]
    .map(([name, ...others]) => [name, ...others.map((cell) => cell.padStart(9))].join(''))
    .join('\n');
}

function cells(tally: Tally): string[] {
  const { precision, recall, f1 } = rate(tally);
  const counts = [tally.hits, tally.misses, tally.falseAlarms].map(String);
  return [
    ...counts,
    ...[precision, recall, f1].map((value) => (Number.isNaN(value) ? '–' : value.toFixed(2))),
  ];
}
