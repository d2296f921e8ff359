/** The longest id a rule may have. */
const longest = 80;

/** An id from a title, in small letters, digits and single hyphens, that is none of `taken`. */
export function makeRuleId(title: string, taken: ReadonlySet<string>): string {
  const base = toKebab(title) || 'rule';
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const ending = `-${count}`;
    const id = base.slice(0, longest - ending.length).replace(/-$/, '') + ending;
    if (!taken.has(id)) return id;
  }
}

function toKebab(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}
