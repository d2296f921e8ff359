import type { Fix, Rewrite } from '@/lib/model/finding';
import type { Flag } from '@/lib/model/rule';
import type { Hit, ReadDraft } from './read-draft';
import { takeByPhone } from './rewrite-phone';
import { removeHit } from './rewrite-remove';
import { replaceHit } from './rewrite-replace';

/** Turns a rule's fix into edits of this draft. */
export function makeFix(fix: Flag['fix'], hit: Hit, read: ReadDraft): Fix {
  return { do: fix.do, rewrites: makeRewrites(fix, hit, read) };
}

/** The hit's whole sentence. */
function widen(hit: Hit, { sentences }: ReadDraft): Hit {
  const { start, end } = sentences[hit.sentence] ?? hit;
  return { ...hit, start, end };
}

function makeRewrites(fix: Flag['fix'], hit: Hit, read: ReadDraft): readonly Rewrite[] {
  if (fix.do === 'replace') {
    return fix.with.flatMap((wording) => replaceHit(hit, { wording, of: fix.of }, read) ?? []);
  }
  if (fix.do === 'remove') return [removeHit(fix.of === 'hit' ? hit : widen(hit, read), read)];
  return fix.do === 'phone' ? [takeByPhone(hit, read)] : [];
}
