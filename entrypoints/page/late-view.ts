import type { Field } from '@/lib/model/field';
import type { Report } from '@/lib/model/report';
import type { Actions, View } from '@/lib/model/view';

export type CreateView = (page: Document, actions: Actions, signal: AbortSignal) => View;

interface Parts {
  readonly page: Document;
  readonly actions: Actions;
  /** Rejects when the view cannot be had now. */
  load(): Promise<CreateView>;
}

/** Sent for in vain, it is sent for again so many times; after that the next report has to. */
const retries = 3;

/** A view that takes longer is given up at the next report. In ms. */
const patience = 2000;

/** A view that is sent for with the first report, and shows the last of each field once it is there. */
export function createLateView({ page, actions, load }: Parts, signal: AbortSignal): View {
  const waiting = new Map<Field, Report>();
  let view: View | undefined;
  /** When the view that is on its way was sent for, in ms of the page's clock. */
  let since: number | undefined;

  const fetch = async () => {
    try {
      const create = await load();
      if (view || signal.aborted) return;
      view = create(page, actions, signal);
      for (const [field, report] of waiting) view.show(field, report);
      waiting.clear();
    } catch {
      // The worker may have ended in the midst of it.
    }
  };
  const send = async () => {
    const now = performance.now();
    if (since !== undefined && now - since < patience) return;
    since = now;
    for (let failed = 0; !view && !signal.aborted && failed <= retries; failed += 1) await fetch();
    if (since === now) since = undefined;
  };
  return {
    show(field, report) {
      if (view) view.show(field, report);
      else {
        waiting.set(field, report);
        void send();
      }
    },
    step: (field, by) => view?.step(field, by),
    forget(field) {
      waiting.delete(field);
      view?.forget(field);
    },
  };
}
