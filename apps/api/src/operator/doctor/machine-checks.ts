import { type Config } from '@latchkey/config';
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CheckResult, fail, ok, warn } from '../checks/check.js';

const gigabyte = 1024 ** 3;

/** Looks at the directory of the data, and the disk that it is on. */
export function* checkMachine({ dataDir, secret }: Config): Generator<CheckResult, void, void> {
  const directory = resolve(dataDir);
  if (!existsSync(directory)) {
    return yield ok('data directory', `${directory} is not there yet: the first start makes it`);
  }
  yield checkWritable(directory);
  if (!secret) yield checkSecretFile(join(directory, 'secret'));
  yield checkSpace(directory);
}

function checkWritable(directory: string): CheckResult {
  try {
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok('data directory', directory);
  } catch {
    const fix = 'Give it to the user that runs the server.';
    return fail('data directory', `${directory} cannot be written to by this user`, fix);
  }
}

function checkSecretFile(file: string): CheckResult {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return ok('secret', 'not made yet: the first start does');
  if ((stat.mode & 0o077) === 0) return ok('secret', `kept in ${file}, closed to others`);
  return warn('secret', `${file} can be read by others`, `Run: chmod 600 ${file}`);
}

function checkSpace(directory: string): CheckResult {
  const { bavail, bsize } = statfsSync(directory);
  const free = (bavail * bsize) / gigabyte;
  const detail = `${free.toFixed(1)} GB free`;
  if (free < 0.1) return fail('disk space', detail, 'Make room: the database cannot go on without any.');
  return free < 2
    ? warn('disk space', detail, 'Make room, or move the data to a larger disk.')
    : ok('disk space', detail);
}
