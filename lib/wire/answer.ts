import { browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';

/** One answer for each question. */
export type Answers = {
  [Name in MessageName]: (
    question: Messages[Name]['ask'],
  ) => Messages[Name]['answer'] | Promise<Messages[Name]['answer']>;
};

interface Envelope {
  readonly name: MessageName;
  readonly question: never;
}

/** Answers the questions of pages. Messages that are no question are left to others. */
export function answerWith(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isEnvelope(message, answers)) return undefined;
    return Promise.resolve(answers[message.name](message.question));
  });
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
