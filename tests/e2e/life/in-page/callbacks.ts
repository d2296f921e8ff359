/** How often something was called back since `countCallbacks`. */
export const callbacks = { count: 0 };

type Callback = (...all: never[]) => unknown;

function counted<Each extends Callback>(callback: Each): Each {
  const call = (...all: Parameters<Each>) => {
    callbacks.count += 1;
    return callback(...all);
  };
  return call as Each;
}

/** Counts every call of a timer, a frame or an observer that is asked for from now on. */
export function countCallbacks(): void {
  const { setTimeout, setInterval, requestAnimationFrame, requestIdleCallback } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (call: Callback, wait: number) => setTimeout(counted(call), wait),
    setInterval: (call: Callback, wait: number) => setInterval(counted(call), wait),
    requestAnimationFrame: (call: FrameRequestCallback) => requestAnimationFrame(counted(call)),
    requestIdleCallback: (call: IdleRequestCallback) => requestIdleCallback(counted(call)),
    MutationObserver: class extends MutationObserver {
      constructor(call: MutationCallback) {
        super(counted(call));
      }
    },
    ResizeObserver: class extends ResizeObserver {
      constructor(call: ResizeObserverCallback) {
        super(counted(call));
      }
    },
    IntersectionObserver: class extends IntersectionObserver {
      constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(counted(call), options);
      }
    },
  });
}
