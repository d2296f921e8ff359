import type { Recipient } from '@/lib/model/draft';
import type { Person } from '@/lib/model/person';
import type { Role } from '@/lib/model/role';
import { normalise } from './tokens';

/** When several people read, the one whose reading matters most comes first. */
const byWeight: readonly Role[] = [
  'skip-level',
  'executive',
  'boss',
  'hr',
  'unknown',
  'customer',
  'peer',
  'report',
];

/** What a job title says of a reader, where the person has not said it. */
const titles: readonly (readonly [title: RegExp, role: Role])[] = [
  [/\b(hr|human resources|people (partner|operations|director|officer))\b/i, 'hr'],
  [/\b(c[efort]o|cmo|chro|chief \w+( \w+)? officer)\b/i, 'executive'],
  [
    /\b([es]?vp|(senior |executive )?vice[- ]president|president|managing director)\b/i,
    'executive',
  ],
];

/** Words that make a title somebody else’s, or one of the past. */
const notTheTitle = /\b(assistant|former|formerly|ex|retired|aspiring|advisor|coach|to the)\b/i;

export interface Reading {
  readonly role: Role;
  readonly reader?: Recipient;
}

/** Who is reading, and who they are to the writer: from the writer's people first, then from titles. */
export function findReader(recipients: readonly Recipient[], people: readonly Person[]): Reading {
  const readings = recipients.map((reader) => ({ reader, role: findRole(reader, people) }));
  readings.sort((one, other) => byWeight.indexOf(one.role) - byWeight.indexOf(other.role));
  return readings[0] ?? { role: 'unknown' };
}

function findRole({ name, address, headline }: Recipient, people: readonly Person[]): Role {
  const byAddress = people.find(
    (person) => person.address && person.address === address?.toLowerCase(),
  );
  const byName = people.find(
    (person) => !(person.address && address) && person.name && isSame(person.name, name),
  );
  const known = byAddress ?? byName;
  if (known) return known.role;
  if (headline === undefined || notTheTitle.test(headline)) return 'unknown';
  return titles.find(([title]) => title.test(headline))?.[1] ?? 'unknown';
}

function isSame(one: string, other: string): boolean {
  return normalise(one.trim()) === normalise(other.trim());
}
