import { browser } from 'wxt/browser';
import type { Draft } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import type { ask } from './ask';
import { listen } from './listen';
import type { Messages } from './messages';
import { changeBetween, type TextChange } from './text-change';

export type Check = Messages['check']['ask'];

export const checkPortName = 'check';

/** What goes to the worker: of the body only what has changed since the last question through this port. */
export interface PortQuestion extends Omit<Check, 'draft'> {
  readonly id: number;
  readonly draft: Omit<Draft, 'body'>;
  readonly body: TextChange;
}

/** What comes back. `null` where the worker could not answer. */
export interface PortAnswer {
  readonly id: number;
  readonly report: Report | null;
}

/** A port that leaves a question unanswered for longer is given up at the next one. In ms. */
const patience = 2000;

/**
 * Has drafts checked by the worker. The first goes as a message, which wakes the worker; it then opens a port
 * to this frame, and the next ones go through that: a message of the whole draft takes twice as long to be
 * answered. Rejects when there is no worker to answer.
 */
export function createChecker(
  page: Document,
  asking: typeof ask,
  signal: AbortSignal,
): (check: Check) => Promise<Report> {
  let open: CheckPort | undefined;
  const close = () => open?.close();
  const onConnect = (port: Port) => {
    if (port.name !== checkPortName) return;
    close();
    open = new CheckPort(port);
  };
  listen(browser.runtime.onConnect, onConnect, signal);
  // What the back-forward cache keeps is cut off, in Firefox without a word.
  page.defaultView?.addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', close, { once: true });
  return (check) => (open?.isOpen() ? open.ask(check) : asking('check', check));
}

type Port = ReturnType<typeof browser.tabs.connect>;

interface Waiting extends Omit<PromiseWithResolvers<Report>, 'promise'> {
  /** In ms of the page's clock. */
  readonly since: number;
}

class CheckPort {
  readonly #port: Port;
  readonly #waiting = new Map<number, Waiting>();
  #isOpen: boolean = true;
  #asked = 0;
  /** The body that the worker has. */
  #body = '';

  constructor(port: Port) {
    this.#port = port;
    port.onMessage.addListener((message: unknown) => this.#hear(message as PortAnswer));
    port.onDisconnect.addListener(() => this.#giveUp());
  }

  isOpen(): boolean {
    const [first] = this.#waiting.values();
    if (first && performance.now() - first.since > patience) this.close();
    return this.#isOpen;
  }

  ask({ draft: { body, ...draft }, ...rest }: Check): Promise<Report> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, since: performance.now() });
      const change = changeBetween(this.#body, body);
      this.#body = body;
      this.#post({ id, draft, body: change, ...rest });
    });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#giveUp();
    this.#port.disconnect();
  }

  #post(question: PortQuestion): void {
    try {
      this.#port.postMessage(question);
    } catch {
      this.#giveUp();
    }
  }

  #hear({ id, report }: PortAnswer): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (report) asked?.resolve(report);
    else asked?.reject(new Error('the worker could not check the draft'));
  }

  #giveUp(): void {
    this.#isOpen = false;
    for (const { reject } of this.#waiting.values()) {
      reject(new Error('the port to the worker was closed before the answer came'));
    }
    this.#waiting.clear();
  }
}
