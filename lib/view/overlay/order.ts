import type { Finding } from '@/lib/model/finding';
import type { Shown } from './shown';

/** The finding after (`1`) or before (`-1`) the open one, else after or before the caret; goes round. */
export function findNeighbour(
  { field, report }: Shown,
  open: Finding | undefined,
  step: 1 | -1,
): Finding | undefined {
  const { findings } = report;
  const at = open ? findings.indexOf(open) : -1;
  if (at >= 0) return findings.at((at + step) % findings.length);
  const caret = findCaret(field.element);
  const isBehind = (finding: Finding) => {
    const range = caret && field.range(finding.where, finding);
    // A subject that is an input has no range; it stands before the body.
    if (!caret || !range) return caret !== undefined;
    return range.comparePoint(caret.node, caret.offset) > 0;
  };
  const ahead = findings.findIndex((finding) => !isBehind(finding));
  const next = ahead < 0 ? findings.length : ahead;
  return step === 1 ? (findings[next] ?? findings[0]) : findings.at(next - 1);
}

function findCaret(element: HTMLElement): { node: Node; offset: number } | undefined {
  const selection = element.ownerDocument.getSelection();
  const node = selection?.focusNode;
  return node && element.contains(node) ? { node, offset: selection.focusOffset } : undefined;
}
