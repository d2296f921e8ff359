/** Listeners on the page's nodes and observers of them that are at work: what must be given back. */
export const balance = { listeners: 0, observers: 0 };

const { addEventListener, removeEventListener } = EventTarget.prototype;
const added = new Map<unknown, Set<string>>();

/** Counts from now on. Knows a listener by its node, type and function, and a signal that ends it. */
export function countFromNow(): void {
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (!(this instanceof Node || this instanceof Window) || !listener) return;
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal?.aborted) return;
    const types = added.get(listener) ?? new Set();
    added.set(listener, types.add(type));
    balance.listeners += 1;
    const end = () => {
      balance.listeners -= 1;
    };
    if (signal) addEventListener.call(signal, 'abort', end, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    if (added.get(listener)?.delete(type)) balance.listeners -= 1;
  };
  countObservers();
}

function countObservers(): void {
  const { observe, disconnect } = MutationObserver.prototype;
  const working = new WeakSet<MutationObserver>();
  MutationObserver.prototype.observe = function (node, options) {
    observe.call(this, node, options);
    if (!working.has(this)) balance.observers += 1;
    working.add(this);
  };
  MutationObserver.prototype.disconnect = function () {
    disconnect.call(this);
    if (working.delete(this)) balance.observers -= 1;
  };
}
