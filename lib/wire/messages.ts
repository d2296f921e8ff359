import type { Draft, Recipient } from '@/lib/model/draft';
import type { Finding, Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';

/** A custom rule held against a sentence: what it finds, or why it can't be used. */
export type Tried = { findings: readonly Finding[] } | { problem: string };

/** Every question the page and the extension's own pages put to the worker, with its answer. */
export interface Messages {
  check: { ask: { draft: Draft; ignored: readonly Ignored[] }; answer: Report };
  'turn-off': { ask: { rule: string }; answer: null };
  'set-role': { ask: { recipient: Recipient; role: Role }; answer: null };
  'try-rule': { ask: { rule: unknown; text: string }; answer: Tried };
}

export type MessageName = keyof Messages;
