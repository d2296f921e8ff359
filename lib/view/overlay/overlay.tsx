import { render } from 'preact';
import type { Field } from '@/lib/model/field';
import type { Report } from '@/lib/model/report';
import type { Actions, View } from '@/lib/model/view';
import { attend } from './attention';
import { Desk } from './desk';
import { Highlights } from './highlights';
import { createHost, type Host } from './host';
import { listenToKeys } from './keys';
import { createNews } from './news';
import { listenToPointer } from './pointer';
import { goRound } from './round';
import { Scene } from './scene';
import { keepShy } from './shy';

/** Draws highlights, badges, cards and panels over a page, until `signal` aborts. */
export function createOverlay(page: Document, actions: Actions, signal: AbortSignal): View {
  const host = createHost(page, signal);
  const highlights = new Highlights(page, signal);
  const news = createNews();
  const draw = () => {
    if (signal.aborted) return;
    const { shown, opened } = desk;
    const all = [...shown.values()];
    render(<Scene shown={all} opened={opened} news={news.last} actions={desk} />, host.root);
  };
  const desk = new Desk({ root: host.root, actions, draw });
  const shy = keepShy(host.root, (id) => desk.shown.get(id)?.field, signal);
  const forget = (field: Field) => {
    highlights.clear(field);
    news.forget(field);
    desk.take(field);
  };
  const show = (field: Field, report: Report) => {
    if (signal.aborted || field.signal.aborted) return;
    if (!desk.shown.has(field.id)) {
      field.signal.addEventListener('abort', () => forget(field), { once: true, signal });
    }
    host.attach();
    highlights.draw(field, report.findings);
    news.tell(field, report);
    desk.put(field, report);
    shy();
  };
  listen(page, { host, desk }, signal);
  signal.addEventListener('abort', () => render(null, host.root));
  return {
    show,
    forget,
    step: (field, by) => desk.step(field, by),
  };
}

interface Parts {
  readonly host: Host;
  readonly desk: Desk;
}

function listen(page: Document, { host, desk }: Parts, signal: AbortSignal): void {
  host.root.addEventListener('pointerdown', () => desk.pin(), { signal });
  host.root.addEventListener('mousedown', keepFocus, { signal });
  page.addEventListener('input', () => desk.makeWay(), { capture: true, passive: true, signal });
  listenToKeys(
    page,
    host.element,
    (event, inside) => answerKey({ host, desk }, event, inside),
    signal,
  );
  listenToPointer(page, attend(desk, host), signal);
}

/** A press on what we draw leaves the focus in the draft; only a list of choices needs it. */
function keepFocus(event: Event): void {
  if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
}

function answerKey({ host, desk }: Parts, event: KeyboardEvent, inside: boolean): boolean {
  if (event.type !== 'keydown' || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key === 'Escape' && desk.opened) {
    desk.close();
    return true;
  }
  if (inside && event.key === 'Tab') return goRound(host.root, event.shiftKey);
  return inside && /^[1-9]$/.test(event.key) && desk.chooseByNumber(Number(event.key));
}
