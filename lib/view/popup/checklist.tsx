import type { ChecklistItem } from '@/lib/model/finding';

/** Where in the draft an item points. */
export type At = NonNullable<ChecklistItem['at']>;

const stateNames = { ticked: 'In place', open: 'Open', 'not-applicable': 'Not needed' } as const;

const marks = {
  ticked: 'M4.8 10.4l3.4 3.4 7-7.4',
  open: 'M10 5.6v5.2M10 14.2v.2',
  'not-applicable': 'M6.4 10h7.2',
} as const;

/** The checklist of one draft, in the report's own order so that nothing jumps while the person types. */
export function Checklist({ items, onJump }: Props) {
  return (
    <ul class="checklist">
      {items.map((item) => (
        <Item key={item.id} item={item} onJump={onJump} />
      ))}
    </ul>
  );
}

interface Props {
  readonly items: readonly ChecklistItem[];
  onJump(at: At): void;
}

function Item({ item, onJump }: { item: ChecklistItem; onJump: Props['onJump'] }) {
  const { state, title, tip, at } = item;
  return (
    <li class="item" data-state={state}>
      <details open={state === 'open'}>
        <summary>
          <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
            <path d={marks[state]} />
          </svg>
          <span class="title">{title}</span>
          <span class={state === 'not-applicable' ? 'state' : 'unseen'}>{stateNames[state]}</span>
        </summary>
        <p class="tip">{tip}</p>
      </details>
      {at && (
        <button
          type="button"
          class="jump"
          aria-label={`Show the words: ${title}`}
          onClick={() => onJump(at)}
        >
          Show
        </button>
      )}
    </li>
  );
}
