/**
 * What was expected, by the field it belongs to. A field is a path such as `title` or `phrases.1`;
 * the empty path is the whole form.
 */
export type Problems = Readonly<Record<string, string>>;

/** What is wrong with one field. A path that goes on with a number names the line it speaks of. */
export function findProblem(problems: Problems, field: string): string | undefined {
  const found = Object.entries(problems).find(([path]) => belongsTo(path, field));
  if (!found) return undefined;
  const [path, expected] = found;
  const index = path.match(/\.(\d+)$/)?.[1];
  return index === undefined ? expected : `Line ${Number(index) + 1}: ${expected}`;
}

/** The problems without those of one field. */
export function withoutField(problems: Problems, field: string): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([path]) => !belongsTo(path, field)));
}

/** What no field on the screen can show, so that the form must. */
export function findUnplaced(problems: Problems, fields: readonly string[]): string[] {
  return Object.entries(problems)
    .filter(([path]) => !fields.some((field) => belongsTo(path, field)))
    .map(([path, expected]) => (path === '' ? expected : `${path}: ${expected}`));
}

function belongsTo(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
