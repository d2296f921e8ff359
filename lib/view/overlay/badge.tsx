import { findWorst } from '@/lib/model/severity';
import { Mark } from './mark';
import { Panel, type PanelActions } from './panel';
import { placeBadge } from './place-badge';
import { fewLeft, type OpenPanel, type Shown } from './shown';
import { usePlaced } from './use-placed';
import { countFindings, countLeft } from './words';

interface Props {
  readonly shown: Shown;
  readonly open: OpenPanel | undefined;
  readonly actions: PanelActions & {
    /** `byKey` when no pointer did it. */
    toggle(shown: Shown, byKey: boolean): void;
  };
}

/**
 * The worst severity and the count, in the corner of a compose box; a quiet tick when there is nothing. Beside
 * them, when the site takes few characters more, how many. Its name has that too, and is no live region: a
 * screen reader says it when asked and not at each key. What it does not say is hidden and stays, as in `Told`.
 */
export function Badge({ shown, open, actions }: Props) {
  const { field, report } = shown;
  const worst = findWorst(report.findings.map(({ severity }) => severity));
  const count = report.findings.length;
  const few = fewLeft(shown);
  const name =
    few === undefined ? countFindings(count) : `${countFindings(count)}, ${countLeft(few)}`;
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
        aria-label={`Upwrite: ${name}`}
        onClick={(event) => actions.toggle(shown, event.detail === 0)}
      >
        <Mark shape={worst ?? 'clear'} />
        <span hidden={!worst}>{count}</span>
        <span hidden={few === undefined} class={few !== undefined && few < 0 ? 'few over' : 'few'}>
          {few !== undefined && few < 0 ? `${-few} over` : `${few ?? ''} left`}
        </span>
      </button>
      {open && <Panel shown={shown} open={open} beside={badge} actions={actions} />}
    </>
  );
}
