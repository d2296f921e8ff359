import { z } from 'zod';
import { roles } from './role';

/** Someone the writer writes to, and who they are to the writer. */
export const personSchema = z.strictObject({
  name: z.string().trim().max(200).default(''),
  address: z.string().trim().toLowerCase().max(320).optional(),
  role: z.enum(roles),
});

export type Person = z.output<typeof personSchema>;
