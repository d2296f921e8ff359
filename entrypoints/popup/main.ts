import { mustFindRoot, openOptions, openPractice } from '@/entrypoints/page/root';
import type { Report } from '@/lib/model/report';
import { renderPopup } from '@/lib/view/popup/popup';
import { followReport } from '@/lib/wire/report-port';

const root = mustFindRoot();
const port = followReport((report) => draw(report));

function draw(report: Report | undefined): void {
  renderPopup(root, {
    report,
    onJump: async (at) => (await port).jump(at),
    onCoachOptions: openOptions,
    onPractice: openPractice,
  });
}

draw(undefined);
