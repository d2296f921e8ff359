import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { UndoLine } from './undo-line';

interface Props<T> {
  readonly things: readonly T[];
  keyOf(thing: T): string;
  nameOf(thing: T): string;
  onDelete(thing: T): Promise<void>;
  /** Brings a deleted thing back; rejects when it can't. */
  onRestore(thing: T): Promise<void>;
  /** Draws one row, handed what deletes it. */
  draw(thing: T, onDelete: () => Promise<void>): ComponentChildren;
}

/** A list whose last deleted row leaves an undo line in its place. */
export function DeletableList<T>(props: Props<T>) {
  const { things, keyOf, nameOf, onDelete, onRestore, draw } = props;
  const [deleted, setDeleted] = useState<{ thing: T; index: number } | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const left = things.filter((thing) => !deleted || keyOf(thing) !== keyOf(deleted.thing));

  const forget = () => {
    setDeleted(undefined);
    // The undo line held the focus; without this it would fall to the top of the page.
    list.current?.focus();
  };

  const rows = left.map((thing, index) => (
    <li key={keyOf(thing)}>
      {draw(thing, async () => {
        await onDelete(thing);
        setDeleted({ thing, index });
      })}
    </li>
  ));
  if (deleted) {
    const { thing, index } = deleted;
    rows.splice(
      index,
      0,
      <li key={`deleted ${keyOf(thing)}`}>
        <UndoLine
          name={nameOf(thing)}
          onUndo={async () => {
            await onRestore(thing);
            forget();
          }}
          onDismiss={forget}
        />
      </li>,
    );
  }
  return (
    <div class="deletable" ref={list} tabIndex={-1}>
      {rows.length > 0 && <ul class="rows">{rows}</ul>}
    </div>
  );
}
