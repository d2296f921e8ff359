import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every file of the repository that git keeps or would keep, as paths from its root. */
export function listTrackedFiles(): readonly string[] {
  const listing = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  return listing.split('\0').filter((path) => path && existsSync(path));
}
