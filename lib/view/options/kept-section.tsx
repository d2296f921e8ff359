import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptAside } from '@/lib/model/kept-aside';
import { Failure } from './failure';
import { useAttempt } from './use-attempt';
import { useFocusBack } from './use-focus-back';
import { WorkButton } from './work-button';
import './folded.css';

export interface KeptProps {
  readonly kept: readonly KeptAside[];
  /** Puts a text on the clipboard. */
  onCopy(text: string): Promise<void>;
  /** Throws an entry away for good. */
  onDiscard(entry: KeptAside): Promise<void>;
}

/** What could not be read, so that nothing the person made is lost unseen. */
export function KeptSection({ kept, onCopy, onDiscard }: KeptProps) {
  if (kept.length === 0) return null;
  return (
    <section class="section" id="kept-aside" aria-labelledby="kept-title">
      <h2 id="kept-title">Kept aside</h2>
      <p class="lead">
        These could not be read, and the coach works without them. They are kept as they were found:
        copy what you need before you discard it.
      </p>
      <ul class="rows">
        {kept.map((entry) => (
          <li key={JSON.stringify(entry)}>
            <KeptEntry entry={entry} onCopy={onCopy} onDiscard={() => onDiscard(entry)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps extends Pick<KeptProps, 'onCopy'> {
  readonly entry: KeptAside;
  onDiscard(): Promise<void>;
}

function KeptEntry({ entry: { key, problem, value }, onCopy, onDiscard }: EntryProps) {
  const { isBusy, failure, run } = useAttempt();
  const [isCopied, setCopied] = useState(false);
  const raw = JSON.stringify(value, null, 2);
  const copy = async () => setCopied(Boolean(await run(() => onCopy(raw))));
  return (
    <article class="row" aria-label={key}>
      <h3>{key}</h3>
      <p class="problem">{problem}</p>
      <details class="raw">
        <summary>As it was found</summary>
        <pre>{raw}</pre>
      </details>
      <div class="actions">
        <button
          type="button"
          class="button small"
          aria-label={`Copy “${key}”`}
          onClick={() => void copy()}
        >
          Copy
        </button>
        <Discard name={key} isBusy={isBusy} onDiscard={() => void run(onDiscard)} />
        <span role="status">{isCopied && 'Copied.'}</span>
      </div>
      <Failure text={failure} />
    </article>
  );
}

interface DiscardProps {
  readonly name: string;
  readonly isBusy: boolean;
  onDiscard(): void;
}

/** Asks once more in place: what can't be read can't be brought back either. */
function Discard({ name, isBusy, onDiscard }: DiscardProps) {
  const [isAsking, setAsking] = useState(false);
  const discard = useFocusBack(isAsking);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="button small"
        ref={discard}
        aria-label={`Discard “${name}”`}
        onClick={() => setAsking(true)}
      >
        Discard
      </button>
    );
  }
  return (
    <>
      <WorkButton type="button" class="button small danger" isBusy={isBusy} onClick={onDiscard}>
        Discard for good
      </WorkButton>
      <button type="button" class="link" ref={keep} onClick={() => setAsking(false)}>
        Keep it
      </button>
    </>
  );
}
