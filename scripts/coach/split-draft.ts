import type { Draft } from '@/lib/model/draft';

/** A first line “Subject: …” is the subject; the body begins after the empty lines that follow it. */
export function splitDraft(
  source: string,
  site: Draft['site'],
): { draft: Draft; bodyLine: number } {
  const head = /^Subject:[ \t]*(.*)\r?\n(?:[ \t]*\r?\n)*/i.exec(source);
  const draft: Draft = {
    id: 'draft',
    site,
    surface: 'file',
    subject: head?.[1] ?? '',
    body: source.slice(head?.[0].length ?? 0),
    recipients: [],
  };
  return { draft, bodyLine: head ? head[0].split('\n').length : 1 };
}
