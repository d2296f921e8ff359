import type { Severity } from '@/lib/model/severity';
import './severity-label.css';

/** Each severity as a screen names it, with its meaning in one line. */
export const severityNames: Readonly<Record<Severity, { name: string; meaning: string }>> = {
  stop: { name: 'Stop', meaning: 'Don’t send this in writing' },
  warn: { name: 'Warn', meaning: 'This will be read against you' },
  nudge: { name: 'Nudge', meaning: 'This would read better' },
};

/** A severity, or where a rule has none, what it is for. */
export function SeverityLabel({ severity }: { readonly severity: Severity | undefined }) {
  return (
    <span class="severity" data-severity={severity}>
      {severity ? severityNames[severity].name : 'Checklist'}
    </span>
  );
}
