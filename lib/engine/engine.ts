import type { Concept } from '@/lib/model/concept';
import type { Draft } from '@/lib/model/draft';
import type { Ignored } from '@/lib/model/finding';
import type { Person } from '@/lib/model/person';
import { nothingPrepared, type Prepared } from '@/lib/model/prepared';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';
import type { Rule } from '@/lib/model/rule';
import type { Weights } from '@/lib/model/weights';
import { makeChecklist } from './checklist';
import { createClassifier } from './classifier/classifier';
import { compileConcepts } from './concepts';
import { type Chance, compileFlag, type FlagCheck } from './flag';
import { compileLearned } from './learned';
import { compileLimit } from './limit';
import { loadRules, type RuleProblem } from './load-rules';
import { Lookups } from './lookups';
import { compileMissing, type ItemCheck } from './missing';
import { readDraft } from './read-draft';
import { findReader } from './reader';
import type { Lookup } from './reading';
import { settle } from './settle';

/** What an engine is made of. `rules` come as they were written down, broken ones included. */
export interface Knowledge {
  readonly rules: readonly unknown[];
  readonly vocabulary: readonly Concept[];
  readonly people: readonly Person[];
  /** What the classifier has learned; without it only rules speak. */
  readonly weights?: Weights;
  /** What need not be worked out of the rules again: with it an engine starts in half the time. */
  readonly prepared?: Prepared;
}

interface Asked {
  /** What the person told the coach to leave alone in this draft. */
  readonly ignored?: readonly Ignored[];
  /** Who reads, where that is known better than from the recipients. */
  readonly role?: Role;
}

/** Rules compiled once, to check any number of drafts. */
export interface Engine {
  /** The rules that could not be used, and why. */
  readonly problems: readonly RuleProblem[];
  /** Reads one draft. Pure: the same draft gives the same report. Never throws on any text. */
  check(draft: Draft, asked?: Asked): Report;
}

/** Compiles rules, vocabulary and people. Broken rules are named in `problems`; the rest work. */
export function createEngine({
  rules: sources,
  vocabulary,
  people,
  weights,
  prepared = nothingPrepared,
}: Knowledge): Engine {
  const { rules, problems } = loadRules(sources);
  const lookups = new Lookups(compileConcepts(vocabulary, people, prepared), prepared);
  const classifier = weights && createClassifier(weights);
  const { flags, items, broken } = compileRules(rules, lookups);
  const learned = rules.filter((rule) => rule.kind === 'learned');
  const checkLearned = classifier && compileLearned(learned, classifier);
  return {
    problems: [...problems, ...broken],
    check(draft, { ignored = [], role: known } = {}) {
      const found = findReader(draft.recipients, people);
      const role = known ?? found.role;
      const read = readDraft(draft, lookups);
      const chance: Chance | undefined =
        classifier && ((sentence, category) => classifier.chance(sentence, category, role));
      // From hits to rules, in their order: most rules have none.
      const spoken = [...read.hits.keys()]
        .sort((one, other) => one - other)
        .flatMap((words) => flags.get(words) ?? []);
      const candidates = [
        ...spoken.flatMap((flag) => flag(read, role, chance)),
        ...(checkLearned?.(read, role) ?? []),
      ];
      const findings = settle(candidates, ignored);
      const lines = items.map((item) => item(read, role));
      const checklist = makeChecklist(lines, findings, role);
      return { findings, checklist, role, ...(found.reader && { reader: found.reader }) };
    },
  };
}

interface Compiled {
  /** By the words that they speak of. */
  readonly flags: Map<Lookup, FlagCheck>;
  readonly items: ItemCheck[];
  readonly broken: RuleProblem[];
}

function compileRules(rules: readonly Rule[], lookups: Lookups): Compiled {
  const compiled: Compiled = { flags: new Map(), items: [], broken: [] };
  for (const rule of rules) {
    try {
      if (rule.kind === 'flag') {
        const { words, check } = compileFlag(rule, lookups);
        compiled.flags.set(words, check);
      } else if (rule.kind === 'missing') compiled.items.push(compileMissing(rule, lookups));
      else if (rule.kind === 'limit') compiled.items.push(compileLimit(rule));
    } catch (error) {
      const message = error instanceof Error ? error.message : 'this rule cannot be compiled';
      compiled.broken.push({ rule: rule.id, field: '', message });
    }
  }
  return compiled;
}
