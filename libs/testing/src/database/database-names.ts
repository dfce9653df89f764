import { randomBytes } from 'node:crypto';

/** What the name of every database made by tests begins with. */
export const PREFIX = 'latchkey_test_';

/** The age from which what an earlier run left behind is removed, in milliseconds: no run takes a day. */
export const LEFTOVER_AGE = 24 * 60 * 60 * 1000;

/** A prefix for the databases of one run, which tells when it began. */
export function newRunPrefix(now = Date.now()): string {
  return `${PREFIX}${now}_${random(3)}_`;
}

/** The name of a run's template. */
export function templateName(runPrefix: string): string {
  return `${runPrefix}template`;
}

/** A name that no other database of the run has. */
export function newDatabaseName(runPrefix: string): string {
  return `${runPrefix}${random(8)}`;
}

/** Whether a database belongs to a run that began a day ago or earlier, so must have been left behind by a crash. */
export function isLeftover(database: string, now = Date.now()): boolean {
  const began = /^latchkey_test_(\d+)_/.exec(database)?.[1];
  return began !== undefined && now - Number(began) >= LEFTOVER_AGE;
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
