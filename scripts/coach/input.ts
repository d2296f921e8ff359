import { createReadStream } from 'node:fs';

/**
 * Reads a file, or standard input where there is none, piece by piece and without a byte order mark.
 * Throws one line that names the file.
 */
export async function* readPieces(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  let isFirst = true;
  try {
    for await (const piece of input.setEncoding('utf8')) {
      const text = String(piece);
      yield isFirst ? text.replace(/^\uFEFF/, '') : text;
      isFirst = false;
    }
  } catch (error) {
    throw new Error(`${file ?? 'standard input'}: ${explain(error)}`);
  }
}

/** Reads all of a file, or of standard input. Throws like `readPieces`. */
export async function readText(file: string | undefined): Promise<string> {
  let text = '';
  for await (const piece of readPieces(file)) text += piece;
  return text;
}

/** Cuts pieces of text into lines, holding one line and one piece at a time. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  if (rest) yield rest;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'expected a file, this is a folder',
  EACCES: 'it may not be read',
};

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `it could not be read${code && ` (${code})`}`;
}
