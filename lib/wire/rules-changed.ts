import { browser } from 'wxt/browser';
import { ask } from './ask';
import { listen } from './listen';

/** Calls back when settings have changed and the worker follows them. */
export function onRulesChanged(changed: () => void, signal: AbortSignal): void {
  const onStored = async () => {
    try {
      await ask('reload', null);
      if (!signal.aborted) changed();
    } catch {
      // No worker to answer: the next key press asks it anew.
    }
  };
  listen(browser.storage.local.onChanged, onStored, signal);
}
