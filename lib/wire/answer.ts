import { type Browser, browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';

/** Where a question was put: nowhere in particular by the extension's own popup. */
export interface Asker {
  readonly tab?: number | undefined;
  readonly frame?: number | undefined;
}

/** One answer for each question. */
export type Answers = {
  [Name in MessageName]: (
    question: Messages[Name]['ask'],
    asker: Asker,
  ) => Messages[Name]['answer'] | Promise<Messages[Name]['answer']>;
};

interface Envelope {
  readonly name: MessageName;
  readonly question: never;
}

/** Answers the questions of pages. Messages that are no question are left to others. */
export function answerWith(answers: Answers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, { tab, frameId }: Browser.runtime.MessageSender) => {
      if (!isEnvelope(message, answers)) return undefined;
      const asker = { tab: tab?.id, frame: frameId };
      return Promise.resolve(answers[message.name](message.question, asker));
    },
  );
}

function isEnvelope(message: unknown, answers: Answers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(answers, message.name)
  );
}
