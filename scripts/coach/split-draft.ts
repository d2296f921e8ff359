import type { Draft } from '@/lib/model/draft';

/** A draft, and where its texts stand in the file it was read from. Both are counted from 1. */
export interface SplitDraft {
  readonly draft: Draft;
  readonly bodyLine: number;
  /** The column of the subject, which stands in the first line. */
  readonly subjectColumn: number;
}

/** A first line “Subject: …” is the subject; the body begins after the empty lines that follow it. */
export function splitDraft(source: string, site: Draft['site']): SplitDraft {
  const head = /^(Subject:[ \t]*)([^\r\n]*)(?:\r?\n|$)(?:[ \t]*\r?\n)*/i.exec(source);
  const [all = '', label = '', subject = ''] = head ?? [];
  const body = source.slice(all.length);
  const draft: Draft = { id: 'draft', site, surface: 'file', subject, body, recipients: [] };
  return { draft, bodyLine: all.split('\n').length, subjectColumn: label.length + 1 };
}
