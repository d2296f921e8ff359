/** Words to replace in a body. `after` is its text then; `keeps`, markup that must still be there. */
export interface Replacing {
  readonly name: string;
  readonly markup: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
  readonly keeps?: string;
}

export const replacings: readonly Replacing[] = [
  {
    name: 'a word in the first line',
    markup: 'I just wanted<div>to ask</div>',
    from: 'just',
    to: 'really',
    after: 'I really wanted\nto ask',
  },
  {
    name: 'a word of a later line',
    markup: 'Hi<div>I just wanted</div><div>to ask</div>',
    from: 'just wanted',
    to: 'want',
    after: 'Hi\nI want\nto ask',
  },
  {
    name: 'a whole line',
    markup: 'Hi<div>unfair</div><div>bye</div>',
    from: 'unfair',
    to: 'uneven',
    after: 'Hi\nuneven\nbye',
  },
  {
    name: 'part of a link',
    markup: 'see <a href="https://x.example/">my unfair deck</a> now',
    from: 'unfair',
    to: 'short',
    after: 'see my short deck now',
    keeps: '<a href="https://x.example/">my short deck</a>',
  },
  {
    name: 'all of a bold word',
    markup: 'it is <b>unfair</b> to us',
    from: 'unfair',
    to: 'uneven',
    after: 'it is uneven to us',
    keeps: '<b>uneven</b>',
  },
  {
    name: 'a bold word that ends the line',
    markup: '<div>it is <b>unfair</b></div><div>so</div>',
    from: 'unfair',
    to: 'uneven',
    after: 'it is uneven\nso',
  },
  {
    name: 'words beside a bold one',
    markup: 'it <b>really</b> is <i>so</i> unfair',
    from: 'unfair',
    to: 'uneven',
    after: 'it really is so uneven',
    keeps: 'it <b>really</b> is <i>so</i>',
  },
  {
    name: 'words from plain into bold',
    markup: 'this is so <b>very unfair</b> to us',
    from: 'so very',
    to: 'quite',
    after: 'this is quite unfair to us',
  },
  {
    name: 'words between two italic ones',
    markup: 'it <i>is </i>unfair<i> to</i> us',
    from: 'unfair',
    to: 'uneven',
    after: 'it is uneven to us',
  },
  {
    name: 'an emoji and a word',
    markup: 'fine <img data-emoji="😡" alt="😡"> then, bye',
    from: '😡 then',
    to: 'thanks',
    after: 'fine thanks, bye',
  },
  {
    name: 'words by nothing',
    markup: 'I just wanted',
    from: 'just ',
    to: '',
    after: 'I wanted',
  },
  {
    name: 'a bold word by nothing',
    markup: 'it is <b>so</b>, unfair',
    from: ' so',
    to: '',
    after: 'it is, unfair',
  },
  { name: 'everything by nothing', markup: 'unfair', from: 'unfair', to: '', after: '' },
  {
    name: 'words by two lines and a blank one',
    markup: 'Hi<div>tell me now or else</div><div>bye</div>',
    from: 'now or else',
    to: 'when you can.\n\nThank you',
    after: 'Hi\ntell me when you can.\n\nThank you\nbye',
  },
  {
    name: 'words of two lines',
    markup: 'Hi<div>it is unfair</div><div>to us all</div><div>bye</div>',
    from: 'unfair\nto us',
    to: 'hard on us',
    after: 'Hi\nit is hard on us all\nbye',
  },
  {
    name: 'words beside a no-break space',
    markup: 'I&nbsp;just&nbsp; wanted',
    from: 'just',
    to: 'only',
    after: 'I only  wanted',
  },
];

/** Rewrites in bodies that only mail has. */
export const mailReplacings: readonly Replacing[] = [
  {
    name: 'words above a quotation',
    markup:
      'Unfair<br><div class="gmail_quote"><blockquote class="gmail_quote">unfair</blockquote></div>',
    from: 'Unfair',
    to: 'Uneven',
    after: 'Uneven',
    keeps: '<blockquote class="gmail_quote">unfair</blockquote>',
  },
];
