import { render } from 'preact';
import type { Coaching } from '@/lib/model/coaching';
import type { Report } from '@/lib/model/report';
import { BeforeWriting } from './before-writing';
import { type At, Checklist } from './checklist';
import { CoachBox } from './coach-box';
import '@/lib/view/theme.css';
import '@/lib/view/options/controls.css';
import './popup.css';
import { ReaderLine } from './reader-line';
import { summarise } from './summary';

export interface PopupProps {
  /** The report of the draft in the active tab; `undefined` where there is no draft. */
  readonly report: Report | undefined;
  /** What came of asking for the box in hand, once that was asked. */
  readonly coaching?: Coaching | undefined;
  /** Takes the person to the words in their draft. */
  onJump(at: At): void;
  onCoachBox(): void;
  onCoachOptions(): void;
  onPractice(): void;
}

/** The toolbar popup. Safe to draw again on every key press. */
export function Popup(props: PopupProps) {
  const { report, onJump, onCoachOptions, onPractice } = props;
  return (
    <div class="popup">
      <header class="top">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <span class="brand">Upwrite</span>
        <nav aria-label="Upwrite">
          <button type="button" class="link" onClick={onPractice}>
            Practise
          </button>
          <button type="button" class="link" onClick={onCoachOptions}>
            Options
          </button>
        </nav>
      </header>
      <main>
        {report ? <OfDraft report={report} onJump={onJump} /> : <WithoutDraft {...props} />}
      </main>
    </div>
  );
}

function WithoutDraft({ coaching, onCoachBox }: PopupProps) {
  return (
    <>
      <CoachBox coaching={coaching} onCoachBox={onCoachBox} />
      <BeforeWriting />
    </>
  );
}

function OfDraft({ report, onJump }: Pick<PopupProps, 'onJump'> & { report: Report }) {
  return (
    <section aria-labelledby="this-draft">
      <h1 id="this-draft">
        <span role="status">{summarise(report)}</span>
      </h1>
      <ReaderLine {...report} />
      <Checklist items={report.checklist} onJump={onJump} />
    </section>
  );
}

/** Draws the popup into `root`, or draws it again with new props. */
export function renderPopup(root: Element, props: PopupProps): void {
  render(<Popup {...props} />, root);
}
