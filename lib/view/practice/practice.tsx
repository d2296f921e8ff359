import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ComposeBox } from './compose-box';
import { HowTo } from './how-to';
import '@/lib/view/theme.css';
import '@/lib/view/options/controls.css';
import './practice.css';
import type { Reader } from './readers';
import { type Sample, samples } from './samples';

export interface PracticeProps {
  /** Told who reads the draft, at the start and at every change. */
  onReader(reader: Reader): void;
  onCoachOptions(): void;
}

/** The practice page: a compose box with sample drafts, and how to use the coach. */
export function Practice({ onReader, onCoachOptions }: PracticeProps) {
  const [[sample, round], setShown] = useState<readonly [Sample, number]>([samples[0], 0]);
  return (
    <div class="page practice">
      <header class="top">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <span class="brand">Upwrite</span>
        <button type="button" class="link" onClick={onCoachOptions}>
          Options
        </button>
      </header>
      <main>
        <h1>Practise here first</h1>
        <p class="lead">
          Four drafts to your own management, three of them best never sent. Pick one, and see what
          a mentor would say.
        </p>
        <Picker shown={sample} onPick={(picked) => setShown([picked, round + 1])} />
        <div class="desk">
          <ComposeBox
            key={`${sample.id} ${round}`}
            sample={sample}
            onReader={onReader}
            onStartAgain={() => setShown([sample, round + 1])}
          />
          <HowTo />
        </div>
      </main>
    </div>
  );
}

function Picker({ shown, onPick }: { shown: Sample; onPick(sample: Sample): void }) {
  return (
    <fieldset class="samples">
      <legend class="unseen">Sample drafts</legend>
      {samples.map((sample) => (
        <button
          key={sample.id}
          type="button"
          aria-pressed={sample === shown}
          onClick={() => onPick(sample)}
        >
          {sample.title}
        </button>
      ))}
    </fieldset>
  );
}

/** Draws the practice page into `root`. */
export function renderPractice(root: Element, props: PracticeProps): void {
  render(<Practice {...props} />, root);
}
