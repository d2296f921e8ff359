import type { Site } from '@/lib/model/field';
import type { Role } from '@/lib/model/role';
import { type Session, startSession } from '@/lib/session/session';
import { createOverlay } from '@/lib/view/overlay/overlay';
import { askWhileConnected } from '@/lib/wire/ask';
import { serveReport } from '@/lib/wire/report-port';
import { onRulesChanged } from '@/lib/wire/rules-changed';

interface CoachedPage {
  readonly page: Document;
  readonly sites: readonly Site[];
  /** The reader's role, where the page itself keeps it. */
  readonly reader?: { role: Role };
}

/**
 * Wires one page to the worker: the same for a mail site and for the practice page. Everything drawn is
 * taken down when the signal aborts, or when the extension is updated or removed under the page.
 */
export function coachPage({ page, sites, reader }: CoachedPage, ended: AbortSignal): Session {
  const lost = new AbortController();
  const signal = AbortSignal.any([ended, lost.signal]);
  const ask = askWhileConnected(() => lost.abort());
  const session = startSession(
    {
      page,
      sites,
      view: (actions) => createOverlay(page, actions, signal),
      check: (draft, ignored) =>
        ask('check', { draft, ignored, ...(reader && { role: reader.role }) }),
      turnOff: (rule) => ask('turn-off', { rule }),
      setRole: async (recipient, role) => {
        if (reader) reader.role = role;
        else await ask('set-role', { recipient, role });
      },
      onRulesChanged,
    },
    signal,
  );
  serveReport(session, signal);
  return session;
}
