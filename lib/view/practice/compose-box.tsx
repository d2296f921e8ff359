import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { roleNames } from '@/lib/model/role';
import { fillBody } from './fill-body';
import { type Reader, readers } from './readers';
import type { Sample } from './samples';

interface Props {
  readonly sample: Sample;
  /** Told of the reader at the start and at every change. */
  onReader(reader: Reader): void;
  onStartAgain(): void;
}

/**
 * A compose box like that of a mail site. Its texts are filled once, by hand, when it appears: Preact
 * never draws what the person types in. Give it a new `key` for a new sample.
 */
export function ComposeBox({ sample, onReader, onStartAgain }: Props) {
  const [name, setName] = useState(sample.name);
  const [isSent, setSent] = useState(false);
  const fill = useCallback((body: HTMLElement | null) => {
    if (body) fillBody(body, sample.body);
  }, []);

  useLayoutEffect(() => {
    const reader = readers.find((each) => each.name === name);
    if (reader) onReader(reader);
  }, [name]);

  return (
    <section
      class="compose"
      aria-label="Practice mail"
      data-upwrite-practice
      data-reader-name={name}
    >
      <ReaderPicker name={name} onPick={setName} />
      <div class="line">
        <label for="practice-subject">Subject</label>
        <input
          id="practice-subject"
          data-upwrite-subject
          defaultValue={sample.subject}
          autocomplete="off"
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: mail sites write in an editable div, so this does */}
      <div
        class="body"
        ref={fill}
        contentEditable
        data-upwrite-body
        role="textbox"
        aria-multiline="true"
        aria-label="Message"
        tabIndex={0}
      />
      <footer>
        <button type="button" class="button primary" onClick={() => setSent(true)}>
          Send
        </button>
        <button type="button" class="button" onClick={onStartAgain}>
          Start again
        </button>
        <p role="status">{isSent && 'Nothing was sent: there is no mailbox behind this page.'}</p>
      </footer>
    </section>
  );
}

function ReaderPicker({ name, onPick }: { name: string; onPick(name: string): void }) {
  return (
    <div class="line">
      <label for="practice-to">To</label>
      <select
        id="practice-to"
        value={name}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {readers.map((reader) => (
          <option key={reader.name} value={reader.name}>
            {reader.name}, {roleNames[reader.role]}
          </option>
        ))}
      </select>
    </div>
  );
}
