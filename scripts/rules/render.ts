import { checklistCategories, wordCategories } from '@/lib/model/category';
import type { Flag, Learned, Rule } from '@/lib/model/rule';

const categoryNames = Object.entries({ ...wordCategories, ...checklistCategories });

const kinds: Readonly<Record<Rule['kind'], string>> = {
  flag: 'looks for words',
  learned: 'learned from the corpus',
  missing: 'asks for what ought to be there',
  limit: 'measures',
};

const fixes: Readonly<Record<Flag['fix']['do'], string>> = {
  replace: 'other words',
  remove: 'strike it',
  phone: 'take it by phone',
  none: 'none',
};

/** The page about all rules, in Markdown: one section a category, one part a rule, its examples with it. */
export function renderRules(rules: readonly Rule[]): string {
  const sections = categoryNames.flatMap(([category, name]) => {
    const own = rules.filter((rule) => rule.category === category);
    return own.length === 0 ? [] : [`## ${name}\n\n${own.map(renderRule).join('\n\n')}`];
  });
  return `${opening(rules)}\n\n${sections.join('\n\n')}\n`;
}

function opening(rules: readonly Rule[]): string {
  const lines = categoryNames.map(([category, name]) => {
    const count = rules.filter((rule) => rule.category === category).length;
    return `| [${name}](#${anchor(name)}) | ${count} |`;
  });
  return [
    '# The rules',
    'Made from the rules by `npm run rules`; change those, not this page.',
    `${rules.length} rules. In the examples, **bold** words are underlined in a draft.`,
    ['| category | rules |', '| --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

function anchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function renderRule(rule: Rule): string {
  const { id, title, tip, examples } = rule;
  const hits = examples.hits.map(({ text, better }) => {
    const shown = plain(text).replaceAll('\\[\\[', '**').replaceAll('\\]\\]', '**');
    return better === undefined ? `- ${shown}` : `- ${shown} → ${plain(better) || '(struck)'}`;
  });
  const misses = examples.misses.map(
    ({ text, because }) => `- ${plain(text)} _(${plain(because)})_`,
  );
  return [
    `### ${plain(title)}`,
    `\`${id}\` ${facts(rule).join(' · ')}`,
    `> ${plain(tip)}`,
    ...(hits.length > 0 ? [['Speaks at:', '', ...hits].join('\n')] : []),
    ...(misses.length > 0 ? [['Keeps still at:', '', ...misses].join('\n')] : []),
  ].join('\n\n');
}

function facts(rule: Rule): string[] {
  const said = 'severity' in rule ? [rule.severity, `fix: ${fixes[rule.fix.do]}`] : [];
  return [kinds[rule.kind], ...said, ...silenced(rule)];
}

function silenced(rule: Rule): string[] {
  const silences = (rule as Partial<Flag | Learned>).silences;
  return silences ? [`silences ${silences.categories.length} other categories`] : [];
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
