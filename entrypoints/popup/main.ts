import { mustFindRoot, openOptions, openPractice } from '@/entrypoints/page/root';
import type { Report } from '@/lib/model/report';
import { renderPopup } from '@/lib/view/popup/popup';
import { followReport } from '@/lib/wire/report-port';

const root = mustFindRoot();
const draw = (report: Report | undefined) =>
  renderPopup(root, {
    report,
    onJump: (at) => jump(at),
    onCoachOptions: openOptions,
    onPractice: openPractice,
  });

const jump = await followReport(draw);
