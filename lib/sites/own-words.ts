const quoted = /^\s*>/;
/** The line above a quotation, and the line it may be broken from: "On …, Dana wrote:". */
const attribution = /[:：]\s*$/;
/** RFC 3676, section 4.3: a signature begins under a line of two dashes and a space. */
const signature = /^-- $/m;

/**
 * What the person wrote in a plain-text mail: quotation and signature are blanked out, and cut off where
 * nothing comes after them. Each word stays at its offset.
 */
export function keepOwnWords(text: string): string {
  // Asked of every draft at every key: most have neither, and looking for two characters is quick.
  const signed = text.includes('-- ') ? signature.exec(text) : null;
  const body = signed ? text.slice(0, signed.index) : text;
  if (!body.includes('>') || !/^\s*>/m.test(body)) return body;
  const lines = body.split('\n');
  const isQuoted = lines.map((line) => quoted.test(line));
  const kept = lines.map((line, at) => {
    const introduces = attribution.test(line) && findNext(lines, isQuoted, at);
    return isQuoted[at] || introduces ? ' '.repeat(line.length) : line;
  });
  const last = kept.findLastIndex((line, at) => line.trim() !== '' && !isQuoted[at]);
  return kept.slice(0, last + 1).join('\n');
}

/** Whether what comes next, after blank lines, is a quotation. */
function findNext(lines: readonly string[], isQuoted: readonly boolean[], from: number): boolean {
  for (let at = from + 1; at < lines.length; at += 1) {
    if (isQuoted[at]) return true;
    if (lines[at]?.trim() !== '') return false;
  }
  return false;
}
