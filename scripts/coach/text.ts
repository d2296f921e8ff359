import type { Draft } from '@/lib/model/draft';
import type { ChecklistItem, Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { roleNames } from '@/lib/model/role';
import type { SplitDraft } from './split-draft';

/** The file a draft was read from, and where in it the draft's texts stand. */
export interface Origin extends Pick<SplitDraft, 'bodyLine' | 'subjectColumn'> {
  readonly name: string;
}

/** A report as a person would like to read it. */
export function printReport(report: Report, draft: Draft, origin: Origin): string {
  const found = report.findings.map((finding) => printFinding(finding, draft, origin));
  const open = report.checklist.filter(({ state, category }) => state === 'open' && category);
  return [...found, ...printChecklist(open), summarise(report)].join('\n\n');
}

function printFinding(finding: Finding, draft: Draft, origin: Origin): string {
  const { line, column } = locate(finding, draft, origin);
  const lines = [
    `${origin.name}:${line}:${column}  ${finding.severity}  ${finding.title}`,
    `  “${finding.quote.replace(/\s+/g, ' ')}”`,
    ...wrap(finding.tip),
    ...finding.fix.rewrites.map((rewrite) => `  → ${describe(finding, rewrite.to)}`),
  ];
  return lines.join('\n');
}

function describe({ fix }: Finding, to: string): string {
  if (fix.do === 'phone') return `take it by phone${to && `: “${to}”`}`;
  return fix.do === 'remove' ? 'remove it' : `“${to}”`;
}

function printChecklist(open: readonly ChecklistItem[]): string[] {
  return open.map(({ title, tip }) => [`☐ ${title}`, ...wrap(tip)].join('\n'));
}

function summarise({ findings, role }: Report): string {
  const count = findings.length;
  const what = count === 0 ? 'Nothing' : count === 1 ? 'One thing' : `${count} things`;
  return `${what} to look at; read by ${roleNames[role]}.`;
}

/** Line and column as editors count them, from 1, in UTF-16 units. */
function locate({ where, start }: Finding, draft: Draft, origin: Origin) {
  if (where === 'subject') return { line: 1, column: origin.subjectColumn + start };
  const before = draft.body.slice(0, start).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return { line: origin.bodyLine + before.length - 1, column };
}

function wrap(text: string, width = 78): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
