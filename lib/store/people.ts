import type { Recipient } from '@/lib/model/draft';
import { type Person, personSchema } from '@/lib/model/person';
import type { Role } from '@/lib/model/role';
import { settings } from './settings';

/** Remembers who a recipient is to the writer, in place of what was known. */
export async function setRole({ name, address }: Recipient, role: Role): Promise<null> {
  await savePerson(personSchema.parse({ name, role, ...(address && { address }) }));
  return null;
}

/** Stores a person in place of `before`, and of anyone who is the same. */
export async function savePerson(person: Person, before?: Person): Promise<void> {
  await settings.people.change((people) => [
    ...people.filter((other) => !isSame(other, person) && !(before && isSame(other, before))),
    person,
  ]);
}

/** Forgets a person. */
export async function deletePerson(person: Person): Promise<void> {
  await settings.people.change((people) => people.filter((other) => !isSame(other, person)));
}

function isSame(one: Person, other: Person): boolean {
  return one.address === other.address && (one.address !== undefined || one.name === other.name);
}
