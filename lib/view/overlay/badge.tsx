import { findWorst } from '@/lib/model/severity';
import { Mark } from './mark';
import { Panel, type PanelActions } from './panel';
import { placeBadge } from './place-badge';
import type { OpenPanel, Shown } from './shown';
import { usePlaced } from './use-placed';
import { countFindings } from './words';

interface Props {
  readonly shown: Shown;
  readonly open: OpenPanel | undefined;
  readonly actions: PanelActions & {
    /** `byKey` when no pointer did it. */
    toggle(shown: Shown, byKey: boolean): void;
  };
}

/** The worst severity and the count, in the corner of a compose box; a quiet tick when there is nothing. */
export function Badge({ shown, open, actions }: Props) {
  const { field, report } = shown;
  const worst = findWorst(report.findings.map(({ severity }) => severity));
  const count = report.findings.length;
  const badge = usePlaced<HTMLButtonElement>(field, (drawn) => placeBadge(field, drawn), 'once');
  return (
    <>
      <button
        ref={badge}
        data-field={field.id}
        type="button"
        class={`badge ${worst ?? 'clear'}`}
        aria-haspopup="dialog"
        aria-expanded={open !== undefined}
        aria-label={`Upwrite: ${countFindings(count)}`}
        onClick={(event) => actions.toggle(shown, event.detail === 0)}
      >
        <Mark shape={worst ?? 'clear'} />
        {worst && <span>{count}</span>}
      </button>
      {open && <Panel shown={shown} open={open} beside={badge} actions={actions} />}
    </>
  );
}
