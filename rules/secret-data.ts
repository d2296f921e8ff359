import { defineRule } from '@/lib/model/rule';

export default defineRule({
  id: 'secret-data',
  kind: 'flag',
  title: 'Something that is not yours to pass on',
  category: 'confidential-data',
  severity: 'warn',
  tip: 'Mail is copied, searched and forwarded for years. Passwords, and what others earn or suffer from, go nowhere by mail.',
  regex: [
    String.raw`\b(?:password|passcode|pwd?|passwort)\b(?: (?:for|to|of) [^.,;:]{1,40}?)?(?: is now| is|:|=|,)?\s+["“'‘]?(?:[a-z]\S{2,}\d\S*|\d+[a-z]\S{3,})`,
    String.raw`\b(?:he|she|(?-i:[A-Z][a-z]+))(?:['’]s| is)? (?:on|earns|earning|paid|gets paid|is paid)(?: only| just| about| around)? [£$€]?\d+(?:[.,]\d+)? ?k\b`,
    String.raw`\b(?:he|she|(?-i:[A-Z][a-z]+))(?:['’]s| has| is| was|['’]s been| has been)(?: just)? (?:been )?(?:diagnosed with|miscarried|in rehab|bipolar|signed off with (?:depression|stress|anxiety|burn-?out)|off with (?:depression|anxiety|burn-?out)|had a (?:miscarriage|breakdown))\b|\b(?:he|she) miscarried\b`,
  ],
  fix: { do: 'remove', of: 'sentence' },
  source: 'design: good practice',
  examples: {
    hits: [
      { text: 'The [[password for the portal is Summer2024!]]' },
      { text: 'By the way, [[Tom earns 71k]].' },
      { text: '[[She was diagnosed with]] diabetes in May.' },
    ],
    misses: [
      { text: 'The password is in the vault.', because: 'where it is kept' },
      { text: 'I am on 62k and ask for 70k.', because: 'the writer’s own pay' },
      { text: 'The fault was diagnosed with the new tool.', because: 'a machine' },
    ],
  },
});
