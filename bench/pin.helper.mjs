// Which core a process runs on. Servers have one for themselves and those who ask have another, so that neither takes time
// from the other; the database runs where the system lets it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Why processes cannot be kept apart here, or undefined where they can. */
export const unpinned = reasonAgainst();

const [server, load] = unpinned ? [] : allowedCores();

/** The core that servers run on, and the one of those who ask; undefined where nobody is pinned. */
export const cores = { server, load };

/**
 * How to start something on a core.
 * @param {number | undefined} core undefined: on whichever
 * @param {string[]} command the program and its arguments
 */
export const onCore = (core, command) =>
  core === undefined ? command : ['taskset', '--cpu-list', String(core), ...command];

/** Says so where processes cannot be kept apart. */
export function warnIfUnpinned() {
  if (!unpinned) return;
  process.stderr.write(`Servers and those who ask share all cores, because ${unpinned}: the ratios say less.\n`);
}

function reasonAgainst() {
  if (spawnSync('taskset', ['--version']).status !== 0) return 'taskset is not there (Linux: util-linux)';
  if (allowedCores().length < 2) return 'there is one core alone';
  return undefined;
}

/** Those that this process may run on, such as 0, 1, 2 and 5 out of "0-2,5". */
function allowedCores() {
  const [, list] = /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [, ''];
  return list.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
