import type { ChecklistItem, Finding } from '@/lib/model/finding';
import { leadership, type Role } from '@/lib/model/role';

/** From what matters most to the reader, by category or, where there is none, by id. */
const order = [
  'no-purpose-customer-outcome',
  'no-evidence-numbers',
  'no-clear-ask',
  'channel',
  'language',
  'too-long',
  'readers',
];

const rank = ({ category, id }: ChecklistItem) => order.indexOf(category ?? id);

/** The whole checklist: the rules’ lines, and those that the findings and the reader tick. */
export function makeChecklist(
  items: readonly ChecklistItem[],
  findings: readonly Finding[],
  role: Role,
): readonly ChecklistItem[] {
  const stop = findings.find(({ severity }) => severity === 'stop');
  const isProtected = findings.some(({ category }) => category === 'protected-matter');
  const other = findings.find(({ severity }) => severity !== 'stop');
  const all: ChecklistItem[] = [
    ...items,
    {
      id: 'channel',
      title: 'The right channel',
      tip: 'What would hurt you if it were forwarded is said by phone, not in writing.',
      ...(isProtected ? ({ state: 'not-applicable' } as const) : judge(stop)),
    },
    {
      id: 'language',
      title: 'Plain, calm words',
      tip: 'Each word that will be read against you takes the reader away from your point.',
      ...judge(other),
    },
    {
      id: 'readers',
      title: 'You know who reads it',
      tip: 'Say who the reader is to you: the coach speaks when leadership reads.',
      state: role === 'unknown' ? 'open' : leadership.includes(role) ? 'ticked' : 'not-applicable',
    },
  ];
  return all.sort((one, other) => rank(one) - rank(other));
}

function judge(finding: Finding | undefined): Pick<ChecklistItem, 'state' | 'at'> {
  if (!finding) return { state: 'ticked' };
  const { where, start, end } = finding;
  return { state: 'open', at: { where, start, end } };
}
