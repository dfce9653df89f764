import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Owner } from './owner.js';

/** A command line with the user to start it as; `ids` is empty when the command changes the user itself. */
export interface Command {
  file: string;
  args: string[];
  ids: Partial<Owner>;
}

/** Turns a program and its arguments into the command that runs it as the user PostgreSQL is to run as. */
export type RunAs = (program: string, args: string[]) => Command;

/** Runs as the user we are. */
export const asOurselves: RunAs = (file, args) => ({ file, args, ids: {} });

/** Runs as another user, which only root can do, with no privilege left. */
export function asUser(ids: Owner): RunAs {
  return (file, args) => ({ file, args, ids });
}

/**
 * Runs as another user who may nevertheless pass closed directories (`CAP_DAC_OVERRIDE`), for a checkout or data below
 * a private directory such as root's home. The securebit matters: without it `access()`, which PostgreSQL uses to check
 * its files, ignores the capability.
 */
export function asUserPastClosedDirectories({ uid, gid }: Owner): RunAs {
  const user = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const capability = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  return (program, args) => ({
    file: 'setpriv',
    args: ['--securebits', '+no_setuid_fixup', ...user, ...capability, '--', program, ...args],
    ids: {},
  });
}

/** Whether this system lets us use {@link asUserPastClosedDirectories}. Decided without starting anything. */
export function canPassClosedDirectories(): boolean {
  const directories = (process.env.PATH ?? '').split(delimiter);
  return directories.some((directory) => existsSync(join(directory, 'setpriv'))) && holdsCapabilities();
}

/** CAP_DAC_OVERRIDE, CAP_SETGID, CAP_SETUID and CAP_SETPCAP by number: what `setpriv` needs to do its work. */
const NEEDED = [1n, 6n, 7n, 8n];

function holdsCapabilities(): boolean {
  if (!existsSync('/proc/self/status')) return false;
  const hex = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  const held = BigInt(`0x${hex}`);
  return NEEDED.every((capability) => (held >> capability) & 1n);
}
