import type { ChecklistItem, Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';

type Known = Omit<Finding, 'start' | 'end' | 'where' | 'fix'> & {
  readonly do: Finding['fix']['do'];
  readonly to: readonly string[];
};

/** What rules would say of the words of the test pages, by the words. */
const known: readonly Known[] = [
  {
    rule: 'plays-favourites',
    category: 'favoritism',
    severity: 'stop',
    quote: 'you only ever look after your favourites',
    title: 'An accusation of favouritism',
    tip: 'In writing this can be forwarded, and it will be read in the worst light. On the phone, to the right person, it can be heard.',
    do: 'phone',
    to: ['could we find fifteen minutes for a call this week?'],
  },
  {
    rule: 'not-fair',
    category: 'unfairness',
    severity: 'warn',
    quote: 'is not fair',
    title: 'Fairness talk',
    tip: '“Fair” asks your boss to judge themselves. Say what you see and what it does to the number.',
    do: 'replace',
    to: ['leaves a gap of 18% against last year', 'is higher than the pipeline supports'],
  },
  {
    rule: 'just-hedge',
    category: 'over-apology-or-hedging',
    severity: 'nudge',
    quote: 'just ',
    title: '“Just” before a request',
    tip: '“Just” tells the reader that the request is small before they can weigh it.',
    do: 'remove',
    to: [''],
  },
  {
    rule: 'harassment',
    category: 'protected-matter',
    severity: 'warn',
    quote: 'made remarks about my pregnancy',
    title: 'A matter the law may protect',
    tip: 'Facts, dates and names, sent to HR or the ethics line, protect you better than a call does. A lawyer knows more than a browser extension.',
    do: 'phone',
    to: ['could we talk?'],
  },
];

const checklist: readonly ChecklistItem[] = [
  {
    id: 'purpose',
    category: 'no-purpose-customer-outcome',
    title: 'A customer or business outcome',
    tip: 'Say what customers or the business get out of it.',
    state: 'open',
  },
  {
    id: 'evidence',
    category: 'no-evidence-numbers',
    title: 'A number',
    tip: 'Show the number.',
    state: 'ticked',
    at: { where: 'body', start: 14, end: 18 },
  },
  {
    id: 'ask',
    category: 'no-clear-ask',
    title: 'One clear ask, with a date',
    tip: 'Ask for one thing, and say by when.',
    state: 'open',
  },
  {
    id: 'readers',
    title: 'Nobody on copy who need not be',
    tip: 'A copy line is no weapon.',
    state: 'ticked',
  },
  {
    id: 'length',
    category: 'too-long',
    title: 'Short enough for a phone screen',
    tip: 'Cut.',
    state: 'not-applicable',
  },
];

/** The report on a text: every known finding whose words stand in it, in their order. */
export function reportOn(text: string): Report {
  const findings = known.flatMap(({ do: kind, to, ...rest }): Finding[] => {
    const start = text.indexOf(rest.quote);
    if (start < 0) return [];
    const span = { start, end: start + rest.quote.length };
    const rewrites = to.map((words) => ({ ...span, from: rest.quote, to: words }));
    return [{ ...rest, ...span, where: 'body', fix: { do: kind, rewrites } }];
  });
  return {
    findings: findings.sort((a, b) => a.start - b.start),
    checklist,
    role: 'skip-level',
    reader: { name: 'Dana Whitfield', address: 'dana@example.com', via: 'to' },
  };
}
