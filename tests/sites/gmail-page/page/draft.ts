import type { ComposeOptions, Reader } from './gmail-page';
import { make } from './make';
import { parse, quoteForwarded, quoteReplied, signature } from './markup';
import { toBrokenLines, toText } from './plain-text';

/** What is edited: the body as rich text, the body as plain text, or the textarea beside it. */
export type Mode = 'rich' | 'editable' | 'textarea';

/** What a compose box is built from. One draft may be built more than once. */
export interface Draft {
  readonly number: number;
  readonly kind: 'new' | 'reply' | 'forward';
  readonly place: 'dock' | 'thread' | 'window';
  readonly classic: boolean;
  readonly subject: string;
  readonly readers: readonly Reader[];
  readonly mode: Mode;
  /** What the box holds: markup, or the textarea's value. */
  readonly box: string;
  /** The quoted mail that the box does not show and that is sent all the same. */
  readonly trimmed: string;
  /** Gmail's name for a draft that has been saved. */
  readonly savedAs: string | undefined;
}

const everybody: readonly Reader[] = [
  { name: 'Dana Whitfield', address: 'dana@boss.example' },
  { name: 'Kim Lee', address: 'kim@peer.example', via: 'cc' },
  { name: 'Lee Park', address: 'lee@peer.example', via: 'cc' },
];

const subjects = { new: '', reply: 'Re: Territory', forward: 'Fwd: Territory' };

/** The draft that a new compose box starts with. */
export function startDraft(number: number, kind: Draft['kind'], options: ComposeOptions): Draft {
  const { quote = false, all = false, plain: mode = 'rich' } = options;
  const isQuoteShown = quote || kind === 'forward';
  const shown = kind === 'forward' ? quoteForwarded() : quoteReplied();
  const inBody = `${options.body ?? ''}${options.signature ? signature : ''}${isQuoteShown ? shown : ''}`;
  return {
    number,
    kind,
    place: findPlace(kind),
    classic: options.classic ?? false,
    subject: options.subject ?? subjects[kind],
    readers: options.readers ?? (all ? everybody : []),
    mode,
    box: convert(inBody, mode),
    trimmed: kind === 'reply' && !isQuoteShown ? quoteReplied() : '',
    savedAs: undefined,
  };
}

/** What a box of that mode holds for a piece of markup. */
export function convert(markup: string, mode: Mode): string {
  if (mode === 'rich') return markup;
  const text = toText(parse(markup));
  return mode === 'textarea' ? text : make('div', {}, ...toBrokenLines(text)).innerHTML;
}

function findPlace(kind: Draft['kind']): Draft['place'] {
  if (document.body.matches('.xE.xp')) return 'window';
  return kind === 'new' ? 'dock' : 'thread';
}
