import type { Draft, Recipient } from '@/lib/model/draft';
import type { Field, Site } from '@/lib/model/field';
import type { Finding, Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';
import type { Actions, View } from '@/lib/model/view';
import { Coached, type Session } from './coached';
import { startLoop } from './loop';

/** Everything a session stands on. It is handed its parts and knows neither site, view nor worker. */
export interface Parts {
  readonly page: Document;
  readonly site: Site;
  /** Makes what draws; it asks back through the actions. */
  view(actions: Actions, signal: AbortSignal): View;
  check(draft: Draft, ignored: readonly Ignored[]): Promise<Report>;
  /** Rejects when no one can remember it now. */
  turnOff(rule: string): Promise<unknown>;
  /** Rejects when no one can remember it now. */
  setRole(reader: Recipient, role: Role): Promise<unknown>;
  /** Calls back when rules, people or switches have changed. */
  onRulesChanged(changed: () => void, signal: AbortSignal): void;
}

/** Coaches every field of a page until the signal aborts. */
export function startSession(parts: Parts, signal: AbortSignal): Session {
  const coached = new Coached();
  const refreshers = new Map<Field, () => void>();
  const refresh = (field: Field) => refreshers.get(field)?.();
  const view = parts.view(makeActions(parts, coached, refresh), signal);

  parts.site.watch(
    parts.page,
    (field) => {
      const ends = AbortSignal.any([field.signal, signal]);
      const loop = {
        field,
        check: (draft: Draft) => parts.check(draft, coached.ignoredIn(field)),
        show: (report: Report) => {
          view.show(field, report);
          coached.hear(field, report);
        },
      };
      refreshers.set(field, startLoop(loop, ends));
      ends.addEventListener('abort', () => {
        refreshers.delete(field);
        view.forget(field);
        coached.forget(field);
      });
    },
    signal,
  );
  parts.onRulesChanged(() => {
    for (const again of refreshers.values()) again();
  }, signal);
  return coached;
}

function makeActions(parts: Parts, coached: Coached, refresh: (field: Field) => void): Actions {
  const ignore = (field: Field, ignored: Ignored) => {
    coached.ignore(field, ignored);
    refresh(field);
  };
  return {
    apply: (field, finding, rewrite) => field.replace(finding.where, rewrite),
    ignoreHere: (field, { rule, quote }: Finding) => ignore(field, { rule, quote }),
    ignoreInDraft: (field, { rule }: Finding) => ignore(field, { rule }),
    turnOff: ({ rule }: Finding) => void parts.turnOff(rule).catch(goQuiet),
    setRole(field, role) {
      const reader = coached.reportOn(field)?.reader ?? field.read().recipients[0];
      if (!reader) return;
      void parts.setRole(reader, role).then(() => refresh(field), goQuiet);
    },
  };
}

/** The extension was updated under the page: what cannot be done is left, and nothing reaches the page. */
function goQuiet(): void {}
