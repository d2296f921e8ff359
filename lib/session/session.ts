import type { Draft, Recipient } from '@/lib/model/draft';
import type { Field, Site } from '@/lib/model/field';
import type { At, Finding, Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';
import type { Actions, View } from '@/lib/model/view';
import { Coached } from './coached';
import { startLoop } from './loop';

/** Everything a session stands on. It is handed its parts and knows neither sites, view nor worker. */
export interface Parts {
  readonly page: Document;
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

/** What others may know and ask of a running session. */
export interface Session {
  /** Coaches the fields of one more site. */
  watch(site: Site): void;
  /** The report on the draft last written in, if one is open. */
  current(): Report | undefined;
  onReport(heard: (report: Report | undefined) => void, signal: AbortSignal): void;
  /** Shows these words of that draft. */
  jump(at: At): void;
  /** Opens the card of the next finding (`1`) or the one before (`-1`). False where there is no draft. */
  step(by: 1 | -1): boolean;
}

/** Coaches the fields of a page, once it is told of its sites, until the signal aborts. */
export function startSession(parts: Parts, signal: AbortSignal): Session {
  const coached = new Coached();
  const refreshers = new Map<Field, () => void>();
  const refresh = (field: Field) => refreshers.get(field)?.();
  const actions = makeActions(parts, coached, refresh);
  // A page without a compose box gets nothing of ours.
  let drawn: View | undefined;
  const view = () => {
    drawn ??= parts.view(actions, signal);
    return drawn;
  };

  const meet = (field: Field) => {
    // A box that was asked for may be one that its site knows as well.
    if ([...refreshers.keys()].some(({ element }) => element === field.element)) return;
    const ends = AbortSignal.any([field.signal, signal]);
    const loop = {
      field,
      check: (draft: Draft) => parts.check(draft, coached.ignoredIn(draft)),
      show: (report: Report) => {
        view().show(field, report);
        coached.hear(field, report);
      },
    };
    refreshers.set(field, startLoop(loop, ends));
    ends.addEventListener('abort', () => {
      refreshers.delete(field);
      drawn?.forget(field);
      coached.forget(field);
    });
  };
  parts.onRulesChanged(() => {
    for (const again of refreshers.values()) again();
  }, signal);
  return {
    watch: (site) => site.watch(parts.page, meet, signal),
    current: () => coached.current(),
    onReport: (heard, until) => coached.onReport(heard, until),
    jump: (at) => coached.jump(at),
    step(by) {
      const field = coached.inHand();
      if (field) view().step(field, by);
      return field !== undefined;
    },
  };
}

function makeActions(parts: Parts, coached: Coached, refresh: (field: Field) => void): Actions {
  const ignore = (field: Field, ignored: Ignored) => {
    coached.ignore(field.read(), ignored);
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
