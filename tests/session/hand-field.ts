import type { Field } from '@/lib/model/field';
import { makeDraft } from '@/tests/engine/drafts';

/** A field turned by hand: the test says when it changes, when a frame comes and when it ends. */
export function makeField(id = 'field', known?: HTMLElement) {
  const ended = new AbortController();
  const frames = new Map<number, FrameRequestCallback>();
  const listeners = new Set<() => void>();
  let body = '';
  let count = 0;
  const window = {
    requestAnimationFrame(callback: FrameRequestCallback) {
      count += 1;
      frames.set(count, callback);
      return count;
    },
    cancelAnimationFrame: (frame: number) => void frames.delete(frame),
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
    /** The next frame comes, `now` in ms. */
    frame(now = 0) {
      const due = [...frames.values()];
      frames.clear();
      for (const callback of due) callback(now);
    },
    waiting: () => frames.size,
    listening: () => listeners.size,
    close: () => ended.abort(),
  };
}
