// Finds the revision whose servers still run while the present one migrates.
import { execFileSync } from 'node:child_process';

const list = 'apps/api/src/migrations/index.ts';

/**
 * The newest commit on the way to the present one whose newest migration is `level`.
 * @returns {string | undefined} undefined where the history that is here does not reach back so far
 */
export function revisionAt(root, level) {
  const commits = git(root, 'rev-list', '--first-parent', 'HEAD').trim().split('\n');
  return commits.find((commit) => levelOf(root, commit) === level);
}

/** The newest migration of a commit; undefined where it has none. */
export function levelOf(root, commit) {
  try {
    return newestIn(git(root, 'show', `${commit}:${list}`));
  } catch {
    return undefined;
  }
}

/** The last name in the text of the list of migrations. */
export const newestIn = (text) =>
  text
    .match(/^ {2}(\w+\d{13}),$/gm)
    ?.at(-1)
    ?.trim()
    .slice(0, -1);

/** What git says. */
export const git = (root, ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
