import { parseJson } from './parse-json';

/**
 * The id of a line as JSON, a number with the very digits that were written: beyond 2^53 a parsed one
 * is no longer the same.
 */
export function findWrittenId(line: string, id: string | number): string {
  if (typeof id === 'string') return JSON.stringify(id);
  for (const { index, 1: name = '', 2: number = '' } of line.matchAll(numberNamedId)) {
    const start = index + name.length;
    // The parser says whether this is the line's own id: with a text in its place, it reads a text.
    const probe = parseJson(`${line.slice(0, start)}""${line.slice(start + number.length)}`);
    if (probe instanceof Object && 'id' in probe && probe.id === '') return number;
  }
  return JSON.stringify(id);
}

const numberNamedId = /("id"\s*:\s*)(-?\d[-+.\deE]*)/g;
