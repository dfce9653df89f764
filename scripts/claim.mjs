// A directory that belongs to one process at a time.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long another process is waited for, in milliseconds. */
const PATIENCE = 180_000;
const PAUSE = 100;
/** How old a directory without a name in it must be to be taken for one whose maker was killed, in milliseconds. */
const NAMELESS = 5_000;

/**
 * Makes the directory, waiting while a living process has it. Whoever made it removes it.
 * @param waiting called once if there is somebody to wait for
 * @throws Error when it cannot be made, or the other process does not come to an end
 */
export function claim(directory, waiting) {
  const began = performance.now();
  while (!make(directory)) {
    if (isAbandoned(directory)) {
      rmSync(directory, { recursive: true, force: true });
      continue;
    }
    if (performance.now() - began > PATIENCE) throw new Error(`another process holds ${directory}`);
    waiting?.();
    waiting = undefined;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  writeFileSync(join(directory, 'pid'), String(process.pid));
}

function make(directory) {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(directory) {
  try {
    return !isAlive(Number(readFileSync(join(directory, 'pid'), 'utf8')));
  } catch {
    const stat = statSync(directory, { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs > NAMELESS;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
