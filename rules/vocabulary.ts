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
    words: list(`buddy, pal, crony, chum, golf partner, drinking partner, protégé, inner circle,
      clique, golden boy, golden child, chosen one, drinking mate, golf mate`),
  },
  { tag: 'Favouring', as: 'Verb', words: list('favour, favor, pamper, coddle, spoil') },
  {
    tag: 'Receiving',
    as: 'Verb',
    words: list('get, land, receive, win, collect, inherit, grab, walk off with, end up with'),
  },
  {
    tag: 'Giving',
    as: 'Verb',
    words: list('give, hand, award, assign, promise, go'),
  },
  {
    tag: 'Asset',
    words: list(`account, territory, patch, lead, deal, region, opportunity, promotion, bonus,
      credit, role, project, client, quota, raise, budget, post code, postcode`),
  },
  // Nobody does these to another by accident.
  {
    tag: 'Belittling',
    as: 'Verb',
    words: list(`undermine, sideline, micromanage, belittle, sabotage, humiliate, stonewall,
      bully, mistreat, lie to, shout at, yell at, talk down to, freeze out, shut out`),
  },
  {
    tag: 'Neglecting',
    as: 'Verb',
    words: list(`ignore, dismiss, overlook, exclude, bypass, refuse, block, mislead, brush off,
      wave away, cut out`),
  },
  {
    tag: 'Botching',
    as: 'Verb',
    words: list(`botch, bungle, drop the ball, screw up, mess up, let us down, let me down, ruin,
      blow it, wreck`),
  },
];

/** Someone’s words, told and not said: an excuse for rules about the writer’s own. RE2. */
export const quoted = String.raw`[“„"][^”"]*[”"]|(?:^|[\s(,:])['‘](?:[^'’]|['’]\w)+['’]`;

/** “I will” and what says as much, before a plain verb. RE2. */
export const iWill = String.raw`\bI(?:(?:['’]ll| will| shall| can| could| may| might| would)(?: have to)?|(?:['’]m| am) (?:going|ready|prepared|about|tempted) to| have to)(?: just| simply| then| gladly| also| as well)?`;

/** Someone above the writer, after “my” or “our”. RE2. */
export const leader =
  '(?:line |direct )?(?:boss|manager|supervisor|director|team lead|vp|chief|superior)';

/** Whom a threat goes to, after “to”. RE2. */
export const above =
  '(?:the |your |my |our )?(?:ceo|cfo|coo|board|boss|manager|director|owner|president|vp|chairman|chairwoman|chair|union|press|papers|regulator)';

/** Words that make capitals a raised voice: who, whether, how much. RE2. */
export const voice =
  "I|I['’]M|I['’]VE|I['’]LL|YOU|YOUR|WE|HE|SHE|THEY|ME|MY|THIS|THAT|THESE|IS|ARE|WAS|WERE|AM|BE|BEEN|IT['’]S|THAT['’]S|HAS|HAVE|HAD|DO|DOES|DID|NOT|NO|WILL|WOULD|MUST|SHOULD|NEED|WANT|STOP|CALL|WHY|WHAT|WHERE|HOW|WHO|NOW|NEVER|PLEASE|NOBODY|AGAIN|[A-Z]+N['’]T";

/** Other short words: everything from six letters on counts as a word, below it may be an acronym. RE2. */
export const shortWords =
  'A|AN|THE|OF|TO|IN|ON|AT|BY|FOR|AND|OR|BUT|SO|AS|IF|WITH|FROM|OUT|UP|OVER|ALL|ANY|IT|US|HIM|HER|HIS|THEIR|OUR|THEM|VERY|TOO|JUST|ONLY|STILL|EVEN|EVER|MORE|EVERY|TIME|TIMES|DAY|DAYS|WEEK|YEAR|HOURS|GOOD|BAD|WRONG|LATE|HAPPY|TIRED|WORK|HELP|FIX|GET|GIVE|TAKE|KEEP|MAKE|SEND|READ|LOOK|HEAR|TELL|KNOW|DONE|THERE|HERE|THEN|WHEN|TODAY|SICK|JOB|THING|CARE|ONE|TWO|THREE|LAST|NEXT|FIRST';
