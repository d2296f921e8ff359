import type { Draft } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import { startSession } from '@/lib/session/session';
import { gmail } from '@/lib/sites/gmail';
import { createOverlay } from '@/lib/view/overlay/overlay';
import { callbacks, countCallbacks } from './callbacks';

const quote = 'not fair';

/** What a worker would answer: a finding wherever the draft has these words. */
function report({ body }: Draft): Report {
  const start = body.indexOf(quote);
  const finding = {
    rule: 'not-fair',
    category: 'unfairness',
    severity: 'warn',
    where: 'body',
    start,
    end: start + quote.length,
    quote,
    title: 'Fairness talk',
    tip: 'Show the number.',
    fix: { do: 'remove', rewrites: [] },
  } as const;
  return { findings: start < 0 ? [] : [finding], checklist: [], role: 'boss' };
}

/** Coaches the page as the extension does, but for the worker, with every callback of it counted. */
export function start(): void {
  countCallbacks();
  const always = new AbortController().signal;
  const session = startSession(
    {
      page: document,
      view: (actions) => createOverlay(document, actions, always),
      async check(draft) {
        callbacks.count += 1;
        return report(draft);
      },
      turnOff: async () => undefined,
      setRole: async () => undefined,
      onRulesChanged: () => undefined,
    },
    always,
  );
  session.watch(gmail);
}

/** How often the coach was called back, or asked about a draft, until now. */
export const count = (): number => callbacks.count;
