import type { Recipient } from '@/lib/model/draft';

/** What a site's page says about a draft, besides its words. */
export interface About {
  readonly surface: string;
  /** The site's own id of the draft, where it has one yet. */
  readonly id?: string | undefined;
  readonly thread?: string | undefined;
}

/**
 * How a site lays out one kind of compose box: all that tells one from another. Everything is asked
 * anew each time, so what a page builds late or moves is found where it is now.
 */
export interface Layout {
  /** Selects what the body is typed into: a contenteditable or a textarea. */
  readonly body: string;
  /** Selects what is a body only once the person goes into it. */
  readonly entered?: string;
  /** Attributes that, set late, can make a body of an element that is on the page already. */
  readonly marks: readonly string[];
  /** Selects, by class or attribute, what the person did not write in a body. May be empty. */
  readonly notWords: string;
  /** Whether text can hold quoted mail and a signature, as plain-text mails do. */
  readonly quotesInText?: boolean;
  /** Selects the subject's `input` inside the box, where there may be one. */
  readonly subject?: string;
  /** Attributes whose change can mean other recipients. */
  readonly recipientMarks: readonly string[];
  /** Whether a change in the box, outside of the body, can mean other recipients; each can when left out. */
  canBeRecipients?(record: MutationRecord): boolean;
  /** The element around the body that holds its subject and recipients, and no other compose box's. */
  boxOf(body: HTMLElement): HTMLElement;
  recipientsIn(box: HTMLElement): readonly Recipient[];
  /** How many UTF-16 units the site takes, where it says so elsewhere than in `maxlength`. */
  limitIn?(box: HTMLElement): number | undefined;
  about(body: HTMLElement, box: HTMLElement): About;
}
