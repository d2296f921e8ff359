import { Fragment } from 'preact';
import type { Span } from '@/lib/model/finding';
import type { Severity } from '@/lib/model/severity';

interface Props {
  readonly text: string;
  /** Stretches to mark, in any order. Those that overlap an earlier one are left out. */
  readonly spans: readonly Span[];
  readonly severity?: Severity | undefined;
}

/** A text with stretches of it marked. */
export function Marked({ text, spans, severity }: Props) {
  const apart = keepApart(spans);
  const rest = apart.at(-1)?.end ?? 0;
  return (
    <>
      {apart.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(apart[index - 1]?.end ?? 0, start)}
          <mark data-severity={severity}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(rest)}
    </>
  );
}

function keepApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (apart.at(-1)?.end ?? 0) && span.end > span.start) apart.push(span);
  }
  return apart;
}
