import type { Span } from '@/lib/model/finding';

/** Where words stand in a text, and what the named groups of a match or regex caught there. */
export interface Found extends Span {
  readonly groups?: Readonly<Record<string, string>>;
}
