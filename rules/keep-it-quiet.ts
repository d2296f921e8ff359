import { defineRule } from '@/lib/model/rule';
import { leader } from './vocabulary';

export default defineRule({
  id: 'keep-it-quiet',
  kind: 'flag',
  title: 'A secret, in writing',
  category: 'sensitive-escalation',
  severity: 'warn',
  to: ['skip-level', 'executive', 'hr', 'unknown'],
  tip: 'A mail that asks to be kept secret is the one that gets forwarded. Say it by phone, or write only what anyone may read.',
  phrases: [
    'keep this between us',
    'keep this between you and me',
    'stays between us',
    'keep my name out of it',
    'keep my name out of this',
    'leave my name out of it',
    'leave my name out of this',
  ],
  regex: [
    String.raw`\b(?:do not|don['’]t|never) (?:tell|mention (?:this|it|any of this) to|say (?:anything|a word) to|let) (?:my |our )?(?:${leader})\b`,
    String.raw`\bplease (?:do not|don['’]t) (?:tell|mention (?:this|it|any of this) to|say (?:anything|a word) to) (?:him|her|(?-i:[A-Z][a-z]+))[.!]*$`,
    String.raw`\b(?:do not|don['’]t) (?:forward|share|show) (?:this|it) (?:to|with) (?:my |our )${leader}\b`,
    String.raw`\bwithout (?:saying|telling \w+) (?:where|who|whom) (?:it|this) (?:came|comes) from\b`,
  ],
  unless: {
    regex: [
      String.raw`\b(?:surprise|party|present|gift|birthday|leaving card|wedding)\b.*|.*\b(?:surprise|party|present|gift|birthday|leaving card|wedding)\b`,
      String.raw`.*\b(?:until|till|before) (?:the |our )?(?:\w+ )?(?:announcement|launch|release|signing|closing|deal)\b`,
    ],
  },
  fix: { do: 'phone' },
  source: 'design: the phone, not the mail',
  examples: {
    hits: [
      { text: 'Please [[keep this between us]].' },
      { text: 'Let us [[keep this between you and me]].' },
      { text: 'I trust that it [[stays between us]].' },
      { text: 'I ask you to [[keep my name out of it]].' },
      { text: 'Please [[keep my name out of this]].' },
      { text: 'Could you [[leave my name out of it]]?' },
      { text: 'Do [[leave my name out of this]].' },
      { text: '[[Please don’t tell him]].' },
      { text: 'And [[don’t mention this to my boss]].' },
      { text: 'Please [[don’t share this with my manager]].' },
      { text: 'Would you ask her, [[without saying where it came from]]?' },
    ],
    misses: [
      { text: 'Please don’t tell them the price before Friday.', because: 'a customer’s price' },
      { text: 'Don’t tell my boss, the cake is a surprise.', because: 'a party' },
      {
        text: 'Please keep this between us until the announcement on Monday.',
        because: 'news that is not out yet',
      },
      { text: 'Please don’t share it with the vendor.', because: 'care with a document' },
    ],
  },
});
