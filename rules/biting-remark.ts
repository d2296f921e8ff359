import { defineRule } from '@/lib/model/rule';
import { rephrase } from './rephrase';
import { quoted } from './vocabulary';

export default defineRule({
  id: 'biting-remark',
  kind: 'flag',
  title: 'A remark that bites',
  category: 'sarcasm-or-hostility',
  severity: 'warn',
  tip: 'Irony is lost on paper; what is left is contempt. Say the plain thing, or leave the line out.',
  phrases: ['not rocket science', 'since you clearly', 'if you had bothered to'],
  regex: [
    String.raw`^must be nice(?:[.!…]*$| to\b)|[,;–-] must be nice[.!…]*$`,
    String.raw`\bthanks for nothing[.!…]*$`,
    '^(?:well, )?good luck with that[.!…]*$',
    String.raw`\bapparently (?:nobody|no one|no-one)(?: \w+)? (?:reads|read|listens|cares|bothers|bothered)\b`,
    String.raw`\b(?:this|that|it)(?:['’]s| is) (?:completely|totally|utterly|absolutely|simply) unacceptable[.!…]*$`,
  ],
  unless: { regex: [quoted] },
  fix: rephrase,
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'It is [[not rocket science]].' },
      { text: 'Here it is again, [[since you clearly]] missed it.' },
      { text: 'You would know [[if you had bothered to]] open it.' },
      { text: 'A week in Lisbon in May? [[Must be nice]].' },
      { text: '[[Thanks for nothing]].' },
      { text: '[[Good luck with that]].' },
      { text: 'I write again because [[apparently nobody reads]] the wiki.' },
      { text: '[[This is completely unacceptable]].' },
    ],
    misses: [
      { text: 'It would be nice to have the list by noon.', because: 'a wish' },
      { text: 'It must be nice weather in San Diego.', because: 'small talk' },
      { text: 'The guest wrote “Thanks for nothing” in the book.', because: 'quoted' },
      { text: 'A 4 % defect rate is unacceptable to the customer.', because: 'a standard' },
    ],
  },
});
