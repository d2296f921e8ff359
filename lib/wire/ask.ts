import { browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';

/** Puts a question to the worker, waking it if it sleeps. Rejects when there is no worker to answer. */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Messages[Name]['ask'],
): Promise<Messages[Name]['answer']> {
  return await browser.runtime.sendMessage({ name, question });
}

/** False once the extension is gone from under the page, by an update or a removal. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Asks as `ask` does, and says so once the extension is gone from under the page, by an update or a removal. */
export function askWhileConnected(lost: () => void): typeof ask {
  return async (name, question) => {
    try {
      return await ask(name, question);
    } catch (error) {
      if (!isConnected()) lost();
      throw error;
    }
  };
}
