import { writeFileSync } from 'node:fs';
import { ruleSchema } from '@/lib/model/rule';
import { rules } from '@/rules';
import { renderRules } from './render';

writeFileSync('rules/README.md', renderRules(rules.map((rule) => ruleSchema.parse(rule))));
