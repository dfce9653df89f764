import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveTo } from './give-to.js';
import { type Owner } from './owner.js';

/**
 * Makes an empty directory beside `directory`, to be renamed to it when it is complete. What killed predecessors left
 * there is removed first.
 */
export function makeDraft(directory: string, owner: Owner): string {
  const prefix = `${directory}.new-`;
  removeLeftovers(prefix);
  const draft = mkdtempSync(`${prefix}${process.pid}-`);
  try {
    giveTo(draft, owner);
    return draft;
  } catch (error) {
    rmSync(draft, { recursive: true });
    throw error;
  }
}

function removeLeftovers(prefix: string): void {
  const parent = dirname(prefix);
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(basename(prefix)) ? parseInt(name.slice(basename(prefix).length), 10) : undefined;
    if (pid && isLeftover(join(parent, name), pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** In a container every start may have the same process number: then one older than ourselves is a leftover. */
function isLeftover(draft: string, pid: number): boolean {
  if (pid === process.pid) return statSync(draft).mtimeMs < performance.timeOrigin;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
