import { browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';

/** Puts a question to the worker, waking it if it sleeps. Rejects when there is no worker to answer. */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Messages[Name]['ask'],
): Promise<Messages[Name]['answer']> {
  return await browser.runtime.sendMessage({ name, question });
}

/** Whether this page still belongs to a running extension; not after an update or a removal. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
