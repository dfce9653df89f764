import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A user and group by number: who runs PostgreSQL and owns its files. */
export interface Owner {
  uid: number;
  gid: number;
}

/** The traditional number of `nobody`, where the passwd file does not tell. */
const NOBODY: Owner = { uid: 65534, gid: 65534 };

/** True when this process is root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * Who is to run PostgreSQL: we ourselves, or in root's place the owner of the first of these existing paths that is not
 * root's own, or else `nobody`.
 */
export function chooseOwner(paths: string[]): Owner {
  if (!isRoot()) return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
  const owners = paths.map((path) => statSync(path, { throwIfNoEntry: false })).filter((stat) => stat !== undefined);
  const owner = owners.find((stat) => stat.uid !== 0);
  return owner ? { uid: owner.uid, gid: owner.gid } : nobody();
}

/**
 * Whether `owner` may enter every directory down to `path`, and run it if it is a program. It goes by the permission
 * bits alone: an access list that says otherwise only costs a detour.
 */
export function canReach(path: string, owner: Owner): boolean {
  let at = realpathSync(path);
  while (allowsToEnter(at, owner)) {
    if (at === dirname(at)) return true;
    at = dirname(at);
  }
  return false;
}

function allowsToEnter(path: string, owner: Owner): boolean {
  const { uid, gid, mode } = statSync(path);
  const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}

/** Some systems give `nobody` another number, and the traditional one to nobody at all. */
function nobody(): Owner {
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}
