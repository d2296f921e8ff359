/** The sites a draft can stand on. `practice` is the extension's own page, `other` any box one asked for. */
export const siteIds = ['gmail', 'linkedin', 'practice', 'other'] as const;

export type SiteId = (typeof siteIds)[number];

/** The two texts of a draft. */
export const places = ['subject', 'body'] as const;

export type Place = (typeof places)[number];

export interface Recipient {
  readonly name: string;
  readonly address?: string;
  /** A job title, where the page shows one. */
  readonly headline?: string;
  readonly via: 'to' | 'cc' | 'bcc';
}

/** What the person is writing, as plain text. Quoted mail and signatures are not part of it. */
export interface Draft {
  readonly id: string;
  readonly site: SiteId;
  /** The kind of compose box, such as `dock` or `reply`. */
  readonly surface: string;
  readonly subject: string;
  readonly body: string;
  readonly recipients: readonly Recipient[];
  /** The site's own id of the conversation, where there is one. */
  readonly thread?: string;
}

/** Whether a coach would say the same about both. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  if (one.body !== other.body) return false;
  return JSON.stringify({ ...one, body: '' }) === JSON.stringify({ ...other, body: '' });
}
