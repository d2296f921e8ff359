import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createEngine } from '@/lib/engine/engine';
import { rules } from '@/rules';
import { prepared } from '@/rules/prepared';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';
import { asDraft } from './mail';

/** Something that reads a text and says what it thinks of it. */
export interface Checker {
  readonly name: string;
  check(text: string): unknown;
}

/** The coach with its rules, with as many more as are given, and with what it learned or without. */
export function createCoach(
  name: string,
  { more = [], isWhole = false }: { more?: readonly unknown[]; isWhole?: boolean } = {},
): Checker {
  const engine = createEngine({
    rules: [...rules, ...more],
    vocabulary,
    people: [],
    prepared,
    ...(isWhole && { weights }),
  });
  return { name, check: (text) => engine.check(asDraft(text), { role: 'boss' }) };
}

/** Those that others wrote, from this folder’s own packages. */
export async function importOthers(): Promise<readonly Checker[]> {
  const { default: writeGood } = await importOwn('write-good');
  const { text: alex } = await importOwn('alex');
  return [
    { name: 'write-good', check: writeGood },
    { name: 'alex', check: alex },
  ];
}

type Check = (text: string) => unknown;

function importOwn(name: string): Promise<{ default: Check; text: Check }> {
  return import(pathToFileURL(createRequire(import.meta.url).resolve(name)).href);
}
