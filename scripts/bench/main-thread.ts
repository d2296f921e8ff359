import type { CDPSession } from 'puppeteer-core';

/** Work that a key gave the page's main thread until the next key, in ms of processor time. */
export interface Work {
  /** Scripts: the page's own and the extension's, with all they call. */
  readonly script: number;
  /** Everything, layout and painting too. */
  readonly all: number;
}

/** One entry of Chromium's trace: times in µs, `tdur` in the processor's time, without waiting for a turn. */
interface Entry {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly type?: string; readonly url?: string };
    readonly fileName?: string;
  };
}

const categories = ['toplevel', 'devtools.timeline', 'v8'];

/** Watches the main thread while `type` presses keys. One entry a key; the last key has no end and is left out. */
export async function watchMainThread(
  session: CDPSession,
  type: () => Promise<unknown>,
): Promise<readonly Work[]> {
  return sumByKey(await trace(session, type));
}

/** What the scripts of the extension take of a page's main thread while `run` does something, in ms. */
export async function watchExtension(
  session: CDPSession,
  run: () => Promise<unknown>,
): Promise<number> {
  const ours = (await trace(session, run)).filter(({ ph, args }) => {
    const url = args?.data?.url ?? args?.fileName ?? '';
    return ph === 'X' && url.startsWith('chrome-extension:');
  });
  const total = outermost(ours.toSorted((one, other) => one.ts - other.ts));
  return total.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

async function trace(session: CDPSession, run: () => Promise<unknown>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const collect = ({ value }: { value: object[] }) => entries.push(...value.filter(isEntry));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: categories };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await run();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return entries;
}

function isEntry(value: object): value is Entry {
  return 'name' in value && 'ts' in value;
}

function sumByKey(entries: readonly Entry[]): readonly Work[] {
  const keys = entries.filter(({ args }) => args?.data?.type === 'keydown');
  const [{ pid, tid }] = keys as [Entry];
  const own = entries
    .filter((entry) => entry.ph === 'X' && entry.pid === pid && entry.tid === tid)
    .sort((one, other) => one.ts - other.ts);
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const scripts = outermost(own.filter(({ name }) => name === 'v8.callFunction'));
  const starts = keys.map((key) => tasks.findLast((task) => holds(task, key))?.ts ?? key.ts);
  return starts.slice(1).map((until, at) => {
    const from = starts[at] ?? until;
    return { script: sum(scripts, from, until), all: sum(tasks, from, until) };
  });
}

function outermost(entries: readonly Entry[]): readonly Entry[] {
  let end = 0;
  return entries.filter(({ ts, dur = 0 }) => {
    const isInner = ts < end;
    end = Math.max(end, ts + dur);
    return !isInner;
  });
}

function holds({ ts, dur = 0 }: Entry, other: Entry): boolean {
  return ts <= other.ts && other.ts <= ts + dur;
}

function sum(entries: readonly Entry[], from: number, until: number): number {
  let total = 0;
  for (const { ts, tdur = 0 } of entries) if (ts >= from && ts < until) total += tdur;
  return total / 1000;
}
