import { z } from 'zod';
import type { Draft } from '@/lib/model/draft';
import { type Role, roles } from '@/lib/model/role';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  channel: z.enum(['gmail', 'linkedin']),
  to_role: z.enum(roles),
  subject: z.string().nullish(),
  body: z.string(),
});

const withId = z.object({ id: lineSchema.shape.id });

/** One line of drafts: the draft and its reader, or what was wrong with it. */
export type DraftLine =
  | { readonly id: string | number; readonly draft: Draft; readonly role: Role }
  | { readonly id: string | number | null; readonly error: string };

/** Reads one line of a file of drafts. The error names the field and never quotes the line. */
export function readDraftLine(line: string): DraftLine {
  const json = parseJson(line);
  if (json === undefined) return { id: null, error: 'line: expected a JSON object' };
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) {
    const { id, channel: site, to_role: role, subject, body } = parsed.data;
    const draft: Draft = {
      id: String(id),
      site,
      surface: 'line',
      subject: subject ?? '',
      body,
      recipients: [],
    };
    return { id, draft, role };
  }
  const id = withId.safeParse(json).data?.id ?? null;
  const error = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'line'}: ${message}`,
  );
  return { id, error: error.join('; ') };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
