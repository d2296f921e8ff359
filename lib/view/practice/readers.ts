import type { Role } from '@/lib/model/role';

/** Someone to address a practice draft to. */
export interface Reader {
  readonly name: string;
  readonly role: Role;
}

/** Everyone in the reader picker. Each role has one name, so the name alone says who is reading. */
export const readers: readonly Reader[] = [
  { name: 'Greg Larsen', role: 'boss' },
  { name: 'Dana Whitfield', role: 'skip-level' },
  { name: 'Priya Raman', role: 'executive' },
  { name: 'Helen Marsh', role: 'hr' },
  { name: 'Josh Albright', role: 'peer' },
  { name: 'Ingrid Halvorsen', role: 'customer' },
  { name: 'Alex Doyle', role: 'unknown' },
];
