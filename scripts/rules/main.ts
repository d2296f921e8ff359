import { writeFileSync } from 'node:fs';
import { ruleSchema } from '@/lib/model/rule';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { prepare } from './prepare';
import { renderRules } from './render';

const parsed = rules.map((rule) => ruleSchema.parse(rule));
writeFileSync('rules/README.md', renderRules(parsed));
writeFileSync('rules/prepared.json', `${JSON.stringify(prepare(parsed, vocabulary), null, 2)}\n`);
