import type { Field } from '@/lib/model/field';
import { makeDraft } from '@/tests/engine/drafts';

/** A field turned by hand: the test says when it changes, when a frame comes and when it ends. */
export function makeField(id = 'field', known?: HTMLElement) {
  const ended = new AbortController();
  const turns = new Map<number, () => void>();
  const frames = new Map<number, () => void>();
  const listeners = new Set<() => void>();
  let body = '';
  let count = 0;
  let clock = 0;
  const later = (queue: Map<number, () => void>) => (callback: () => void) => {
    count += 1;
    queue.set(count, callback);
    return count;
  };
  const run = (queue: Map<number, () => void>) => {
    const due = [...queue.values()];
    queue.clear();
    for (const callback of due) callback();
  };
  const turn = (now = 0) => {
    clock = now;
    run(turns);
  };
  const window = {
    queueMicrotask: later(turns),
    requestAnimationFrame: later(frames),
    cancelAnimationFrame: (frame: number) => void frames.delete(frame),
    performance: { now: () => clock },
  };
  let isIn = false;
  const element = known ?? document.createElement('div');
  if (!known) Object.defineProperty(element, 'ownerDocument', { value: { defaultView: window } });
  const field: Field = {
    id,
    element,
    signal: ended.signal,
    read: () => makeDraft({ id, body, recipients: [{ name: 'Dana', via: 'to' }] }),
    range: () => undefined,
    boxes: () => [],
    visible: () => new DOMRect(),
    caret: () => (isIn ? { where: 'body', start: 0, end: 0 } : undefined),
    left: () => undefined,
    replace: () => 'done',
    select: () => undefined,
    onChange(changed, signal) {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
    onMove: () => undefined,
  };
  return {
    field,
    /** The person types. */
    type(text: string) {
      body += text;
      for (const changed of listeners) changed();
    },
    /** The person deletes all of it. */
    clear() {
      body = '';
      for (const changed of listeners) changed();
    },
    /** The person puts the caret into it. */
    enter() {
      isIn = true;
    },
    /** What is running comes to its end, `now` in ms. */
    turn,
    /** The rest of this frame goes by, and the next one comes, `now` in ms. */
    frame(now = 0) {
      turn(now);
      run(frames);
    },
    waiting: () => turns.size + frames.size,
    listening: () => listeners.size,
    close: () => ended.abort(),
  };
}
