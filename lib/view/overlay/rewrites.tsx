import type { Finding, Rewrite } from '@/lib/model/finding';
import { Mark } from './mark';

interface Props {
  readonly finding: Finding;
  choose(rewrite: Rewrite): void;
}

/** The rewrites a card offers, first one first. A protected matter is never taken by phone. */
export function offeredBy({ category, fix }: Finding): readonly Rewrite[] {
  if (fix.do === 'none') return [];
  if (fix.do !== 'phone') return fix.rewrites;
  return category === 'protected-matter' ? [] : fix.rewrites.slice(0, 1);
}

/** One-click fixes: the old words struck, the new ones beside them. */
export function Rewrites({ finding, choose }: Props) {
  const offered = offeredBy(finding);
  if (offered.length === 0) return null;
  if (finding.fix.do === 'phone')
    return offered.map((rewrite) => <Phone key={rewrite.to} rewrite={rewrite} choose={choose} />);
  return (
    <ol class="rewrites">
      {offered.map((rewrite, at) => (
        <li key={rewrite.to}>
          <button type="button" class="rewrite" onClick={() => choose(rewrite)}>
            <Difference rewrite={rewrite} />
            {at < 9 && (
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Difference({ rewrite: { from, to } }: { rewrite: Rewrite }) {
  const isRemoval = to.trim() === '';
  return (
    <span class="difference">
      <span class={isRemoval ? 'verb' : 'unseen'}>{isRemoval ? 'Remove ' : 'Replace '}</span>
      <del dir="auto">{from}</del>
      {!isRemoval && <span class="arrow" aria-hidden="true" />}
      {!isRemoval && <span class="unseen"> with </span>}
      {!isRemoval && <ins dir="auto">{to}</ins>}
    </span>
  );
}

function Phone({ rewrite, choose }: { rewrite: Rewrite; choose: Props['choose'] }) {
  return (
    <div class="phone">
      <button type="button" class="primary" onClick={() => choose(rewrite)}>
        <Mark shape="phone" />
        Take it by phone
        <span class="key" aria-hidden="true">
          1
        </span>
      </button>
      <p class="instead">
        {rewrite.to.trim() === '' ? 'These words go from the draft.' : 'In the draft will stand:'}
      </p>
      {rewrite.to.trim() !== '' && (
        <blockquote dir="auto" class="words">
          {rewrite.to}
        </blockquote>
      )}
    </div>
  );
}
