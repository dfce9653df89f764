import { type Config } from '@latchkey/config';
import { statfs } from 'node:fs/promises';
import { type Check, type CheckState, type Finding, ok } from './check.js';

const megabyte = 1_048_576;
/** The part of the floor below which the embedded database is about to have no space to write. */
const nearlyNone = 0.1;

/** Whether there is room in the data directory, where the embedded database or the mails in files need it. */
export class DiskCheck implements Check {
  constructor(
    private readonly config: Pick<Config, 'dataDir' | 'databaseUrl' | 'smtpUrl' | 'diskFreeFloorMegabytes'>,
  ) {}

  async look(): Promise<Finding> {
    const { dataDir, databaseUrl, smtpUrl, diskFreeFloorMegabytes: floor } = this.config;
    if (databaseUrl && smtpUrl) return ok;
    const { bavail, bsize } = await statfs(dataDir);
    const free = Math.floor((bavail * bsize) / megabyte);
    const state = stateOf(free, floor, databaseUrl === undefined);
    return state === 'ok' ? ok : { state, reason: `${free} MB are free, and ${floor} should be` };
  }
}

function stateOf(free: number, floor: number, holdsDatabase: boolean): CheckState {
  if (free >= floor) return 'ok';
  return holdsDatabase && free < floor * nearlyNone ? 'failed' : 'degraded';
}
