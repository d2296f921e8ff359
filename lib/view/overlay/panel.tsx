import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { At, Finding } from '@/lib/model/finding';
import type { Role } from '@/lib/model/role';
import { Checklist } from './checklist';
import { Mark } from './mark';
import { placePanel } from './place';
import { Reader } from './reader';
import type { OpenPanel, Shown } from './shown';
import { usePlaced } from './use-placed';
import { countFindings, countLeft, severityNames, toneOf } from './words';

/** What a person can do from the panel. */
export interface PanelActions {
  jump(shown: Shown, at: At): void;
  /** `byKey` when no pointer did it. */
  openFinding(shown: Shown, finding: Finding, byKey: boolean): void;
  setRole(shown: Shown, role: Role): void;
}

interface Props {
  readonly shown: Shown;
  readonly open: OpenPanel;
  readonly beside: RefObject<HTMLElement | null>;
  readonly actions: PanelActions;
}

/** All the coach has to say about one draft, opened from its badge. */
export function Panel({ shown, open, beside, actions }: Props) {
  const { field, report, left } = shown;
  const panel = usePlaced<HTMLDivElement>(field, (drawn) => {
    if (beside.current) placePanel(beside.current, drawn);
  });
  useLayoutEffect(() => {
    if (open.focus) panel.current?.focus();
  }, [open]);
  return (
    <div ref={panel} class="panel" role="dialog" aria-label="This draft" tabIndex={-1}>
      <div class="scroll">
        <Reader report={report} setRole={(role) => actions.setRole(shown, role)} />
        <Findings
          findings={report.findings}
          left={left}
          openFinding={(finding, byKey) => actions.openFinding(shown, finding, byKey)}
        />
        <Checklist items={report.checklist} jump={(at) => actions.jump(shown, at)} />
      </div>
    </div>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly left: number | undefined;
  openFinding(finding: Finding, byKey: boolean): void;
}

function Findings({ findings, left, openFinding }: FindingsProps) {
  return (
    <section>
      <h2>
        {countFindings(findings.length)}{' '}
        {left !== undefined && (
          <span class={left < 0 ? 'tally over' : 'tally'}>{countLeft(left)}</span>
        )}
      </h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.where} ${finding.start} ${finding.rule}`}>
            <button
              type="button"
              class={`line ${toneOf(finding)}`}
              onClick={(event) => openFinding(finding, event.detail === 0)}
            >
              <Mark shape={toneOf(finding)} />
              <span class="unseen">{severityNames[finding.severity]}: </span>
              <span class="what">{finding.title}</span>
              <q class="words" dir="auto">
                {finding.quote.trim()}
              </q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
