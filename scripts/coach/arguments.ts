import { parseArgs } from 'node:util';
import { type Role, roles } from '@/lib/model/role';
import { channels, expectOneOf } from './choices';

/** What the command line asks for. */
export interface Wanted {
  readonly output: 'text' | 'json' | 'jsonl';
  /** The file to read; standard input when there is none. */
  readonly file: string | undefined;
  /** A JSON file of custom rules. */
  readonly rules: string | undefined;
  readonly role: Role;
  readonly site: (typeof channels)[number];
}

export const usage = `Usage: npm run --silent coach -- [options] [FILE]

Reads a draft from FILE or standard input and says what a mentor would say.

  --json         print the report as JSON
  --jsonl        read one draft a line: {"id","channel","to_role","subject"?,"body"}
                 and print one line each: {"id","findings","missing"}
  --rules FILE   add custom rules: a JSON list of rules
  --to ROLE      who reads: boss (default), skip-level, executive, hr, peer, report, customer, unknown
  --site SITE    where it is written: gmail (default) or linkedin
  --help         print this

The first line of a draft may be “Subject: …”, followed by an empty line.
Exit code: 0; 1 when a line, a rule or a file could not be read.`;

/** Reads the command line. Throws with what was expected. */
export function readArguments(args: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      rules: { type: 'string' },
      to: { type: 'string', default: 'boss' },
      site: { type: 'string', default: 'gmail' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  if (values.json && values.jsonl) throw new Error('expected --json or --jsonl, not both');
  if (positionals.length > 1) throw new Error('expected one FILE');
  const output = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
  return {
    output,
    file: positionals[0],
    rules: values.rules,
    role: choose('--to', values.to, roles),
    site: choose('--site', values.site, channels),
  };
}

function choose<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) throw new Error(`${option}: ${expectOneOf(choices)}`);
  return chosen;
}
