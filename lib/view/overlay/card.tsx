import { useLayoutEffect } from 'preact/hooks';
import type { Rewrite } from '@/lib/model/finding';
import { Mark } from './mark';
import { placeCard } from './place';
import { Rewrites } from './rewrites';
import type { OpenCard } from './shown';
import { usePlaced } from './use-placed';
import { toneName, toneOf, troubleNames } from './words';

/** What a person can do from a card. */
export interface CardActions {
  apply(card: OpenCard, rewrite: Rewrite): void;
  ignoreHere(card: OpenCard): void;
  ignoreInDraft(card: OpenCard): void;
  turnOff(card: OpenCard): void;
  close(): void;
}

interface Props {
  readonly open: OpenCard;
  readonly actions: CardActions;
}

/** What a rule says of these words, why, and what to do: beside the words, never over them. */
export function Card({ open, actions }: Props) {
  const { field, finding, trouble } = open;
  const tone = toneOf(finding);
  const card = usePlaced<HTMLDivElement>(field, (drawn) => placeCard(open, drawn));
  useLayoutEffect(() => {
    if (open.focus) card.current?.focus();
  }, [open]);
  return (
    <div ref={card} class={`card ${tone}`} role="dialog" aria-labelledby="title" tabIndex={-1}>
      <header>
        <Mark shape={tone} />
        <span class="tone">{toneName(tone)}</span>
      </header>
      <div class="scroll">
        <h2 id="title">{finding.title}</h2>
        <p class="tip">{finding.tip}</p>
        {trouble ? (
          <p class="trouble" role="alert">
            {troubleNames[trouble]}
          </p>
        ) : (
          <Rewrites finding={finding} choose={(rewrite) => actions.apply(open, rewrite)} />
        )}
      </div>
      {!trouble && <Refusals {...{ open, actions }} />}
      <button type="button" class="close" aria-label="Close" onClick={() => actions.close()}>
        <Mark shape="close" size={12} />
      </button>
    </div>
  );
}

/** The ways to say no, from these words alone to every draft. */
function Refusals({ open, actions }: Props) {
  return (
    <footer>
      <button type="button" onClick={() => actions.ignoreHere(open)}>
        Ignore here
      </button>
      <button type="button" onClick={() => actions.ignoreInDraft(open)}>
        Not in this draft
      </button>
      <button type="button" onClick={() => actions.turnOff(open)}>
        Turn this rule off
      </button>
    </footer>
  );
}
