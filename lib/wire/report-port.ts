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

/** What goes through the port. A tab's frames share it at the popup's end, so each says who it is. */
interface FromPage {
  readonly frame: string;
  readonly report: Report | null;
}

interface ToPage {
  readonly frame: string;
  readonly at: At;
}

/** Serves this page's report to the popup for as long as it is open. */
export function serveReport(source: ReportSource, signal: AbortSignal): void {
  const frame = crypto.randomUUID();
  const onConnect = (port: Port) => {
    if (port.name !== portName) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    // Both ends of the port are ours: what comes through it is what the other end was given.
    port.onMessage.addListener((message: unknown) => {
      const jump = message as ToPage;
      if (jump.frame === frame) source.jump(jump.at);
    });
    const post = (report: Report | undefined) =>
      port.postMessage({ frame, report: report ?? null } satisfies FromPage);
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

/** Follows the report of a tab: the newest of its frames' drafts; `undefined` while none has one. */
export function followReport(tab: number, heard: (report: Report | undefined) => void): ReportPort {
  const port = browser.tabs.connect(tab, { name: portName });
  /** In the order of their last report. */
  const reports = new Map<string, Report>();
  let isOpen = true;
  port.onMessage.addListener((message: unknown) => {
    const { frame, report } = message as FromPage;
    reports.delete(frame);
    if (report) reports.set(frame, report);
    heard([...reports.values()].at(-1));
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    // Reading the error tells the browser that a tab without a coach is nothing unusual.
    void browser.runtime.lastError;
    heard(undefined);
  });
  return {
    jump(at) {
      const frame = [...reports.keys()].at(-1);
      if (isOpen && frame !== undefined) port.postMessage({ frame, at } satisfies ToPage);
    },
  };
}

/** The tab that the popup belongs to. */
export async function findActiveTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
