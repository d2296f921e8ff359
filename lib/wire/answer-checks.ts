import { browser } from 'wxt/browser';
import type { Report } from '@/lib/model/report';
import type { Asker } from './answer';
import { type Check, checkPortName, type PortAnswer, type PortQuestion } from './check-port';
import { changed } from './text-change';

type Answer = (check: Check) => Promise<Report>;

/** Answers what comes as a message, and opens a port to its frame for what comes next. */
export function answerChecks(answer: Answer): (check: Check, asker: Asker) => Promise<Report> {
  const ports = new Map<string, Port>();
  const open = (tab: number, frame: number) => {
    const place = `${tab} ${frame}`;
    // Whoever sends a message again has no port any more.
    ports.get(place)?.disconnect();
    const port = browser.tabs.connect(tab, { frameId: frame, name: checkPortName });
    ports.set(place, port);
    port.onDisconnect.addListener(() => {
      // Reading the error tells the browser that a page that has gone is nothing unusual.
      void browser.runtime.lastError;
      if (ports.get(place) === port) ports.delete(place);
    });
    serve(port, answer);
  };
  return async (check, { tab, frame }) => {
    if (tab !== undefined && frame !== undefined) open(tab, frame);
    return await answer(check);
  };
}

type Port = ReturnType<typeof browser.tabs.connect>;

function serve(port: Port, answer: Answer): void {
  let text = '';
  port.onMessage.addListener(async (message: unknown) => {
    // The other end is ours.
    const { id, draft, body, ...rest } = message as PortQuestion;
    text = changed(text, body);
    const report = await answer({ draft: { ...draft, body: text }, ...rest }).catch(() => null);
    try {
      port.postMessage({ id, report } satisfies PortAnswer);
    } catch {
      // The page has gone meanwhile.
    }
  });
}
