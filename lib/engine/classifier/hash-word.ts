/** A word’s number among 2^24: FNV-1a over UTF-16 units, folded. Two words in 20,000 share one by chance. */
export function hashWord(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at += 1) {
    hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
