/** What a body may hold, and what its reader sees. `within`: offsets inside of one picture. */
export interface Body {
  readonly name: string;
  readonly markup: string;
  readonly text: string;
  readonly within?: readonly number[];
}

/** Bodies that read the same on every site. */
export const bodies: readonly Body[] = [
  { name: 'nothing', markup: '', text: '' },
  { name: 'one empty line', markup: '<br>', text: '' },
  { name: 'bare words', markup: 'Hello there', text: 'Hello there' },
  {
    name: 'bare words, then lines',
    markup: 'First<div>second</div><div>third</div>',
    text: 'First\nsecond\nthird',
  },
  {
    name: 'blank lines, each of them once',
    markup: 'Hi<div><br></div><div><br></div><div>Bye</div>',
    text: 'Hi\n\n\nBye',
  },
  { name: 'a blank line first and last', markup: '<div><br></div>a<div><br></div>', text: '\na\n' },
  { name: 'line breaks', markup: 'one<br>two<br><br>four<br>', text: 'one\ntwo\n\nfour' },
  {
    name: 'a line break that ends a block',
    markup: '<div>one<br></div><div>two<br></div>',
    text: 'one\ntwo',
  },
  { name: 'paragraphs', markup: '<p>one</p><p><br></p><p>three</p>', text: 'one\n\nthree' },
  {
    name: 'blocks in blocks',
    markup: '<div><div><div>one</div></div>two<div></div></div><div>three</div>',
    text: 'one\ntwo\nthree',
  },
  {
    name: 'nested lists',
    markup: 'See:<ul><li>one<ul><li>one a</li><li>one b</li></ul></li><li>two</li></ul>done',
    text: 'See:\none\none a\none b\ntwo\ndone',
  },
  {
    name: 'links and bold words',
    markup: 'See <a href="https://x.example/">the <b>big</b> deck</a>, <i>please</i>.',
    text: 'See the big deck, please.',
  },
  {
    name: 'one word in pieces',
    markup: 'un<b>fa</b>ir<span></span>ness',
    text: 'unfairness',
  },
  {
    name: 'emoji as pictures',
    markup:
      'Hi <img class="an1" data-emoji="😀" alt="😀"> and <img alt="🇬🇧" contenteditable="false">!',
    text: 'Hi 😀 and 🇬🇧!',
    within: [4, 11, 12, 13],
  },
  { name: 'a picture that is no emoji', markup: 'a <img alt="chart.png"> b', text: 'a  b' },
  { name: 'no-break spaces', markup: 'a&nbsp; b&nbsp;', text: 'a  b ' },
  {
    name: 'white space from a file',
    markup: '\n  <div>\n  one\n   two  </div>\n  <div> three\t<b> four</b> </div>\n',
    text: 'one two\nthree four',
  },
  {
    name: 'words that keep their spaces',
    markup: '<span style="white-space: pre-wrap">a  b\nc</span> d<pre>e\n f</pre>',
    text: 'a  b\nc d\ne\n f',
  },
  { name: 'characters without a width', markup: 'un\u200bfair\ufeff it', text: 'unfair it' },
  {
    name: 'what is not the person’s words',
    markup:
      'a <span aria-hidden="true">ghost</span>b<span contenteditable="false">chip</span><span style="display:none">c</span><style>d</style><!-- e -->',
    text: 'a b',
  },
  {
    name: 'right to left',
    markup: '<div dir="rtl">שלום <b>דנה</b></div><div dir="rtl">מה קורה?</div>',
    text: 'שלום דנה\nמה קורה?',
  },
  {
    name: 'a table',
    markup:
      '<table><tbody><tr><td>Q1</td><td>40</td></tr><tr><td>Q2</td><td>60</td></tr></tbody></table>after',
    text: 'Q1\n40\nQ2\n60\nafter',
  },
];

const sign =
  '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Sam<br>unfair</div>';
const quote =
  '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">El lun escribió:<br></div><blockquote class="gmail_quote">unfair</blockquote></div>';

/** Bodies that only mail has. */
export const mailBodies: readonly Body[] = [
  { name: 'quoted mail', markup: `<div>Mine</div>${quote}`, text: 'Mine' },
  { name: 'words under quoted mail', markup: `Mine${quote}too`, text: 'Mine\ntoo' },
  {
    name: 'a quotation from another program',
    markup: 'Mine<blockquote type="cite">theirs</blockquote>',
    text: 'Mine',
  },
  {
    name: 'a quotation of the person’s own',
    markup: '<blockquote>Mine</blockquote>',
    text: 'Mine',
  },
  { name: 'a signature', markup: `<div>Mine</div>${sign}`, text: 'Mine\n' },
  { name: 'a signature above quoted mail', markup: `Mine<br>${sign}${quote}`, text: 'Mine\n' },
];

const plain = (name: string, text: string): Body => ({ name, markup: text, text });

/** What a text box may hold: it reads as it stands. */
export const plainBodies: readonly Body[] = [
  plain('nothing', ''),
  plain('a word', 'unfair'),
  plain('lines, blank ones too', 'Hi Dana,\n\n\nit is unfair\n'),
  plain('spaces in a row', 'a  b   c'),
  plain('signs that would be markup', '<b>so</b> & so'),
  plain('emoji', 'fine 😡 then 🇬🇧'),
  { name: 'no-break spaces', markup: 'a\u00a0b', text: 'a b' },
  plain('a line too long for its box', 'so long a line that it goes on and on '.repeat(8)),
];
