import type { Site } from '@/lib/model/field';
import type { Role } from '@/lib/model/role';
import { startSession } from '@/lib/session/session';
import { isFocusHere } from '@/lib/sites/focused';
import { askWhileConnected, isConnected } from '@/lib/wire/ask';
import { createChecker } from '@/lib/wire/check-port';
import { obey } from '@/lib/wire/orders';
import { serveReport } from '@/lib/wire/report-port';
import { onRulesChanged } from '@/lib/wire/rules-changed';
import { type CreateView, createLateView } from './late-view';

interface CoachedPage {
  readonly page: Document;
  /** The sites whose boxes are coached without being asked. */
  readonly sites: readonly Site[];
  /** The reader's role, where the page itself keeps it. */
  readonly reader?: { role: Role };
  /** What draws over the page, where the page has it at hand. */
  readonly overlay?: CreateView;
}

/** The coach in one frame, for scripts that are put into it later. */
interface PageCoach {
  isConnected(): boolean;
  /** Coaches the boxes of one more site. */
  watch(site: Site): void;
}

declare global {
  /** In the extension's own world of the page. */
  var upwrite: PageCoach | undefined;
}

/**
 * Wires one page to the worker: the same for a mail site, the practice page and a page that was asked for.
 * Everything drawn is taken down when the signal aborts, or when the extension is updated or removed under
 * the page.
 */
export function coachPage(
  { page, sites, reader, overlay }: CoachedPage,
  ended: AbortSignal,
): PageCoach {
  const lost = new AbortController();
  const signal = AbortSignal.any([ended, lost.signal]);
  const ask = askWhileConnected(() => lost.abort());
  const load = async () => {
    if (!globalThis.upwriteOverlay) await ask('draw-here', null);
    if (globalThis.upwriteOverlay) return globalThis.upwriteOverlay;
    throw new Error('expected the overlay to be put into this frame');
  };
  const check = createChecker(page, ask, signal);
  const session = startSession(
    {
      page,
      view: (actions) =>
        overlay?.(page, actions, signal) ?? createLateView({ page, actions, load }, signal),
      check: (draft, ignored) => check({ draft, ignored, ...(reader && { role: reader.role }) }),
      turnOff: (rule) => ask('turn-off', { rule }),
      setRole: async (recipient, role) => {
        if (reader) reader.role = role;
        else await ask('set-role', { recipient, role });
      },
      onRulesChanged,
    },
    signal,
  );
  for (const site of sites) session.watch(site);
  serveReport(session, signal);
  obey({ step: ({ by }) => isFocusHere(page) && session.step(by) }, signal);
  globalThis.upwrite = { isConnected, watch: session.watch };
  return globalThis.upwrite;
}
