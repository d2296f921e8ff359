import type { At, ChecklistItem } from '@/lib/model/finding';
import { Mark } from './mark';

const states = {
  ticked: { shape: 'clear', name: 'Done' },
  open: { shape: 'open', name: 'Open' },
  'not-applicable': { shape: 'beside', name: 'Does not apply' },
} as const;

interface Props {
  readonly items: readonly ChecklistItem[];
  jump(at: At): void;
}

/** What a message to leadership ought to have, and which of it this draft has. */
export function Checklist({ items, jump }: Props) {
  const ticked = items.filter(({ state }) => state === 'ticked').length;
  const applying = items.filter(({ state }) => state !== 'not-applicable').length;
  if (items.length === 0) return null;
  return (
    <section>
      <h2>
        Checklist
        <span class="tally">
          {ticked} of {applying}
        </span>
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Line item={item} jump={jump} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ item, jump }: { item: ChecklistItem; jump: Props['jump'] }) {
  const { shape, name } = states[item.state];
  const { at } = item;
  const text = (
    <>
      <Mark shape={shape} />
      <span class="unseen">{name}: </span>
      <span class="what">{item.title}</span>
      {item.state === 'open' && <span class="tip">{item.tip}</span>}
    </>
  );
  if (!at) return <div class={`line ${item.state}`}>{text}</div>;
  return (
    <button type="button" class={`line ${item.state}`} onClick={() => jump(at)}>
      {text}
    </button>
  );
}
