import { z } from 'zod';
import { personSchema } from '@/lib/model/person';
import { ruleSchema } from '@/lib/model/rule';
import { defineList } from './stored-list';

/**
 * All that the person chose, a list each. To change the shape of a list, raise its version and say under
 * `migrations` how the older list becomes the newer; `tests/store` holds an example of every version.
 */
export const settings = {
  /** Ids of rules, built-in or custom, that are switched off. */
  off: defineList({ key: 'off', version: 1, migrations: {}, entry: z.string() }),
  /** The person's own rules. */
  rules: defineList({ key: 'rules', version: 1, migrations: {}, entry: ruleSchema }),
  /** Who the writer's readers are to them. */
  people: defineList({ key: 'people', version: 1, migrations: {}, entry: personSchema }),
};
