import type { Finding } from '@/lib/model/finding';
import type { Desk } from './desk';
import { holds, type Point, surround } from './hit';
import type { Host } from './host';
import type { PointerAnswers } from './pointer';
import type { Spoken } from './shown';

/** How far the pointer may stray from words and card before a passing card goes, in pixels. */
const leash = 12;

/** Opens and closes cards as the pointer comes and goes. */
export function attend(desk: Desk, { element, root }: Host): PointerAnswers {
  const isOpenAt = (finding: Finding) =>
    desk.opened?.kind === 'card' && desk.opened.finding === finding;
  const isPassing = () => desk.opened?.kind === 'card' && !desk.opened.pinned;
  const moved = (to: Point) => {
    if (desk.opened?.kind !== 'card') return;
    const card = root.querySelector('.card')?.getBoundingClientRect();
    const words = desk.opened.field.boxes(desk.opened.finding.where, desk.opened.finding);
    const near = surround(card ? [...words, card] : words);
    if (!near || !holds(near, to, leash)) desk.close();
  };
  const rested = (on: Spoken) => {
    // What the person opened on purpose does not give way to where the pointer happens to rest.
    if (desk.opened && !isPassing()) return;
    if (!isOpenAt(on.finding)) desk.openCard(on, { pinned: false, focus: false });
  };
  const pressed = (on: Spoken | undefined) => {
    if (desk.opened && !(on && isOpenAt(on.finding))) desk.close();
  };
  return {
    host: element,
    hittable: () => [...desk.shown.values()].filter(({ report }) => report.findings.length > 0),
    isPassing,
    moved,
    rested,
    pressed,
    clicked: (on) => desk.openCard(on, { pinned: true, focus: false }),
  };
}
