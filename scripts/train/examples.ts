import { readFileSync } from 'node:fs';
import { splitPieces } from '@/lib/engine/classifier/pieces';
import { splitSentences } from '@/lib/engine/sentences';
import { idsOf, wordCategories } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import { type Role, roles } from '@/lib/model/role';
import { type Labelled, readLabelled } from '@/scripts/eval/labelled';
import type { Words } from './words';

const categories: readonly string[] = idsOf(wordCategories);

/** One sentence as the network takes it. */
export interface ExampleSentence {
  /** Numbers of its words, its ends included. */
  readonly ids: Int32Array;
  /** 1 for each category a labeller put a finger on. */
  readonly wanted: Float32Array;
  readonly isSubject: boolean;
}

/** One labelled message, its sentences in order. */
export interface Example {
  readonly role: number;
  readonly sentences: readonly ExampleSentence[];
}

/** Reads labelled messages or sentences, one a line. */
export function readFiles(files: readonly string[]): Labelled[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readLabelled),
  );
}

/** Words of all sentences, with how often each stands there. */
export function countForms(messages: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { draft } of messages) {
    for (const where of places) {
      for (const { text } of splitSentences(draft[where])) {
        for (const { form } of splitPieces(text)) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Turns labelled messages into what the network takes. */
export function makeExamples(messages: readonly Labelled[], words: Words): Example[] {
  return messages.map((message) => ({
    role: roles.indexOf(message.role satisfies Role),
    sentences: places.flatMap((where) =>
      splitSentences(message.draft[where]).map(({ text, start, end }) => {
        const wanted = new Float32Array(categories.length);
        for (const label of message.labels) {
          if (label.where === where && label.start < end && start < label.end) {
            wanted[categories.indexOf(label.category)] = 1;
          }
        }
        return { ids: words.encode(text), wanted, isSubject: where === 'subject' };
      }),
    ),
  }));
}
