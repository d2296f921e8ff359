import { z } from 'zod';
import { personSchema } from './person';

/** What the person chose, besides their own rules. */
export const settingsSchema = z.strictObject({
  /** Ids of rules, built-in or custom, that are switched off. */
  off: z.array(z.string()).default([]),
  people: z.array(personSchema).default([]),
});

export type Settings = z.output<typeof settingsSchema>;
