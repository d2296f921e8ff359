import type { Recipient } from './draft';
import type { ChecklistItem, Finding } from './finding';
import type { Role } from './role';

/** All the coach has to say about one draft. Findings stand in the order of the text, subject first. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
  /** Who the coach thinks is reading: the reader who matters most. */
  readonly role: Role;
  /** The recipient the role was taken from. */
  readonly reader?: Recipient;
}
