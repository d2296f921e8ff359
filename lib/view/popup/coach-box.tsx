import type { Coaching } from '@/lib/model/coaching';

interface Props {
  readonly coaching: Coaching | undefined;
  onCoachBox(): void;
}

/** What the person reads after they asked. */
const answers: Readonly<Record<Coaching, string>> = {
  // How long differs: Firefox takes the way in back with each new page, Chromium with each new site.
  coached: 'The coach reads along on this page.',
  'no box': 'Click into the box you write in, then ask again.',
  'out of reach': 'The browser lets no extension into this page.',
};

/** The way to have any box read, on pages that the coach does not know. */
export function CoachBox({ coaching, onCoachBox }: Props) {
  return (
    <section class="coach-box" aria-label="Coach this box">
      <p role="status">{coaching ? answers[coaching] : 'Writing up in another place?'}</p>
      {coaching !== 'coached' && coaching !== 'out of reach' && (
        <button type="button" onClick={onCoachBox}>
          Coach this box
        </button>
      )}
    </section>
  );
}
