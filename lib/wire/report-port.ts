import { browser } from 'wxt/browser';
import type { At } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { listen } from './listen';

/** The page's end: where its current report comes from, and where a jump goes. */
export interface ReportSource {
  /** The report on the draft last written in, if one is open. */
  current(): Report | undefined;
  /** Calls back with every new current report. */
  onReport(heard: (report: Report | undefined) => void, signal: AbortSignal): void;
  /** Shows these words of that draft. */
  jump(at: At): void;
}

const portName = 'report';

/** Serves this page's report to the popup for as long as it is open. */
export function serveReport(source: ReportSource, signal: AbortSignal): void {
  const onConnect = (port: Port) => {
    if (port.name !== portName) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    // Both ends of the port are ours: what comes through it is what the other end was given.
    port.onMessage.addListener((at: unknown) => source.jump(at as At));
    const post = (report: Report | undefined) => port.postMessage(report ?? null);
    source.onReport(post, AbortSignal.any([signal, gone.signal]));
    post(source.current());
  };
  listen(browser.runtime.onConnect, onConnect, signal);
}

type Port = ReturnType<typeof browser.tabs.connect>;

/** The popup's end of the port. */
export interface ReportPort {
  /** Does nothing once the draft is gone. */
  jump(at: At): void;
}

/** Follows the report of the active tab; `undefined` while it has no draft. */
export async function followReport(
  heard: (report: Report | undefined) => void,
): Promise<ReportPort> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { jump: () => undefined };
  const port = browser.tabs.connect(tab.id, { name: portName });
  let isOpen = true;
  port.onMessage.addListener((report: unknown) => heard((report as Report | null) ?? undefined));
  port.onDisconnect.addListener(() => {
    isOpen = false;
    // Reading the error tells the browser that a tab without a coach is nothing unusual.
    void browser.runtime.lastError;
    heard(undefined);
  });
  return { jump: (at) => isOpen && port.postMessage(at) };
}
