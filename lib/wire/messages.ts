import type { Coaching } from '@/lib/model/coaching';
import type { Draft, Recipient } from '@/lib/model/draft';
import type { Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';
import type { Tried } from '@/lib/model/tried';
import type { LeftBoxes } from './orders';

/** Every question the page and the extension's own pages put to the worker, with its answer. */
export interface Messages {
  /** `role` says who reads where the page knows it better than the recipients do. */
  check: { ask: { draft: Draft; ignored: readonly Ignored[]; role?: Role }; answer: Report };
  /** Answered once the next check follows the settings as they are stored now. */
  reload: { ask: null; answer: null };
  'turn-off': { ask: { rule: string }; answer: null };
  'set-role': { ask: { recipient: Recipient; role: Role }; answer: null };
  /** What was expected, by the field of the rule; `null` when the rule is stored. */
  'save-rule': { ask: { rule: unknown }; answer: Readonly<Record<string, string>> | null };
  /** From a page with a compose box: put the overlay into this frame. `false` where that may not be. */
  'draw-here': { ask: null; answer: boolean };
  /** From the popup: coach the box that has the keyboard in this tab. */
  'coach-box': { ask: { tab: number }; answer: Coaching };
  /** From a page that is being left: coach boxes like these on the next one of its origin, if it may be reached. */
  'leave-boxes': { ask: LeftBoxes; answer: null };
  'try-rule': { ask: { rule: unknown; text: string }; answer: Tried };
}

export type MessageName = keyof Messages;
