import { z } from 'zod';
import type { Draft } from '@/lib/model/draft';
import { type Role, roles } from '@/lib/model/role';
import { channels, expectOneOf } from './choices';
import { parseJson } from './parse-json';
import { findWrittenId } from './written-id';

const isId = (value: unknown) => typeof value === 'string' || typeof value === 'number';
const expectText = 'expected a text';

const lineSchema = z.object(
  {
    id: z.custom<string | number>(isId, 'expected a text or a number'),
    channel: z.enum(channels, expectOneOf(channels)),
    to_role: z.enum(roles, expectOneOf(roles)),
    subject: z.string(expectText).nullish(),
    body: z.string(expectText),
  },
  'expected a JSON object',
);

const withId = z.object({ id: lineSchema.shape.id });

/** One line of drafts: the draft and its reader, or what was wrong with it. `id` is JSON, as written. */
export type DraftLine =
  | { readonly id: string; readonly draft: Draft; readonly role: Role }
  | { readonly id: string; readonly error: string };

/** Reads one line of a file of drafts. The error names the field and never quotes the line. */
export function readDraftLine(line: string): DraftLine {
  const json = parseJson(line);
  const withItsId = withId.safeParse(json).data;
  const id = withItsId ? findWrittenId(line, withItsId.id) : 'null';
  const { data, error } = lineSchema.safeParse(json);
  if (error) return { id, error: error.issues.map(sayIssue).join('; ') };
  const { channel: site, to_role: role, subject, body } = data;
  const draft: Draft = {
    id: String(data.id),
    site,
    surface: 'line',
    subject: subject ?? '',
    body,
    recipients: [],
  };
  return { id, draft, role };
}

function sayIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'line'}: ${message}`;
}
