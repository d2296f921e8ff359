import { mustFindRoot, openOptions, openPractice } from '@/entrypoints/page/root';
import type { Coaching } from '@/lib/model/coaching';
import type { Report } from '@/lib/model/report';
import { renderPopup } from '@/lib/view/popup/popup';
import { ask } from '@/lib/wire/ask';
import { findActiveTab, followReport, type ReportPort } from '@/lib/wire/report-port';

const root = mustFindRoot();
let port: ReportPort | undefined;
let coaching: Coaching | undefined;

function draw(report: Report | undefined): void {
  renderPopup(root, {
    report,
    coaching,
    onJump: (at) => port?.jump(at),
    onCoachBox: coachBox,
    onCoachOptions: openOptions,
    onPractice: openPractice,
  });
}

async function coachBox(): Promise<void> {
  const tab = await findActiveTab();
  coaching = tab === undefined ? 'out of reach' : await ask('coach-box', { tab });
  // The frames that have just been reached were not there to hear of the popup when it opened.
  if (coaching === 'coached' && tab !== undefined) port = followReport(tab, draw);
  else draw(undefined);
}

draw(undefined);
const tab = await findActiveTab();
if (tab !== undefined) port = followReport(tab, draw);
