import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Draft } from '@/lib/model/draft';

/** Where the mail that is measured comes from, with bodies joined to drafts of some 2,000 words. */
export interface Mail {
  readonly source: string;
  readonly bodies: readonly string[];
  readonly drafts: readonly string[];
  /** Other mail, to warm up on. */
  readonly others: readonly string[];
}

const real = '../shared/messages/real-unlabelled.jsonl';
const corpus = 'tests/corpus/messages';
const most = 24;

/** Reads real office mail where it is present beside the repository, else messages of the corpus. */
export function readMail(): Mail {
  const written = readdirSync(corpus).flatMap((file) => readBodies(`${corpus}/${file}`));
  if (existsSync(real)) {
    const bodies = readBodies(real);
    const drafts = joinDrafts(bodies).slice(0, most);
    return { source: `real office mail, ${real}`, bodies, drafts, others: joinDrafts(written) };
  }
  const drafts = joinDrafts(written);
  return {
    source: `messages of ${corpus}, as ${real} is not there`,
    bodies: written,
    drafts: drafts.slice(0, most),
    others: drafts.slice(most),
  };
}

/** A draft to one’s boss with this body. */
export function asDraft(body: string): Draft {
  const recipients = [{ name: 'Dana Whitlock', via: 'to' as const }];
  return { id: 'bench', site: 'gmail', surface: 'dock', subject: 'Next week', body, recipients };
}

function readBodies(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => String(JSON.parse(line).body));
}

function joinDrafts(bodies: readonly string[]): readonly string[] {
  const drafts: string[] = [];
  let words: string[] = [];
  for (const body of bodies) {
    words.push(...`${body}\n\n`.split(/(?<=\s)(?=\S)/));
    if (words.length < 2000) continue;
    drafts.push(words.slice(0, 2000).join(''));
    words = [];
  }
  return drafts;
}
