import type { Limit } from '@/lib/model/rule';
import { measurers } from './measure';
import type { ItemCheck } from './missing';

/** A `limit` rule, ready to run. Its tip may say `{measured}` and `{most}`. */
export function compileLimit(rule: Limit): ItemCheck {
  const { id, category, title, to, measure, mostOn } = rule;
  return (read, role) => {
    const most = mostOn[read.draft.site] ?? rule.most;
    const measured = measurers[measure](read);
    const within = measured === 0 || !to.includes(role) ? 'not-applicable' : 'ticked';
    const isOver = within === 'ticked' && measured > most;
    const tip = rule.tip
      .replaceAll('{measured}', String(measured))
      .replaceAll('{most}', String(most));
    return { id, category, title, tip, state: isOver ? 'open' : within };
  };
}
