import type { Concept } from '@/lib/model/concept';

const list = (words: string) => words.split(',').map((word) => word.trim());

/** The things that rules speak of, and the words people use for them. */
export const vocabulary: readonly Concept[] = [
  {
    tag: 'Leader',
    words:
      list(`boss, manager, supervisor, director, vp, svp, evp, vice president, president, chief,
      ceo, cfo, coo, cro, cmo, head of sales, line manager, team lead, management, leadership,
      higher-ups, superior`),
  },
  {
    tag: 'Colleague',
    words: list(`colleague, coworker, co-worker, teammate, rep, peer, marketing, finance,
      engineering, operations, support, ops, product, the team, their team`),
  },
  {
    tag: 'Pal',
    as: 'Noun',
    words: list(`buddy, pal, crony, chum, golf partner, drinking partner, old friend, protégé,
      inner circle, clique, golden boy, golden child, chosen one, drinking mate, golf mate`),
  },
  { tag: 'Favouring', as: 'Verb', words: list('favour, favor, pamper, coddle, spoil') },
  {
    tag: 'Receiving',
    as: 'Verb',
    words: list(`get, land, receive, win, collect, inherit, grab, give, hand, award, assign,
      promote, walk off with, end up with`),
  },
  {
    tag: 'Asset',
    words: list(`account, territory, patch, lead, deal, region, opportunity, promotion, bonus,
      credit, role, project, client, quota, raise, budget, post code, postcode`),
  },
  {
    tag: 'Wronging',
    as: 'Verb',
    words: list(`ignore, undermine, sideline, micromanage, belittle, dismiss, sabotage, mislead,
      overlook, humiliate, exclude, bypass, brush off, shut out, talk down, wave away, cut out,
      freeze out, take credit, refuse, block, stonewall`),
  },
  {
    tag: 'Botching',
    as: 'Verb',
    words: list(`botch, bungle, drop the ball, screw up, mess up, let us down, let me down, ruin,
      blow it, wreck`),
  },
];
