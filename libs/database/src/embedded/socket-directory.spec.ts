import { chmodSync, chownSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratch } from './fixtures/scratch.js';
import { chooseOwner, isRoot, type Owner } from './owner.js';
import { claimSocketDirectory, socketDirectoryName, socketParent } from './socket-directory.js';

describe('claimSocketDirectory', () => {
  afterEach(removeScratch);
  const owner: Owner = chooseOwner([]);

  it('makes one directory for a cluster, closed to all others, whatever was left of it', () => {
    const parent = scratch();
    const directory = claimSocketDirectory('/data/postgres', owner, parent);
    chmodSync(directory, 0o755);
    expect(claimSocketDirectory('/data/postgres', owner, parent)).toBe(directory);
    expect(claimSocketDirectory('/other/postgres', owner, parent)).not.toBe(directory);
    expect(statSync(directory)).toMatchObject({ uid: owner.uid, gid: owner.gid, mode: 0o040700 });
  });

  it('refuses a link or a file that somebody put in its place', () => {
    const parent = scratch();
    const directory = claimSocketDirectory('/data/postgres', owner, parent);
    rmSync(directory, { recursive: true });
    symlinkSync(scratch(), directory);
    expect(() => claimSocketDirectory('/data/postgres', owner, parent)).toThrow(
      `${directory}, where the embedded PostgreSQL puts its socket, belongs to another user: remove it, or set TMPDIR.`,
    );
  });

  it('refuses a directory of another user', () => {
    const parent = scratch();
    const directory = join(parent, socketDirectoryName('/data/postgres', 4243));
    mkdirSync(directory);
    if (isRoot()) chownSync(directory, 4242, 4242); // Root's own leftovers it would take over.
    expect(() => claimSocketDirectory('/data/postgres', { uid: 4243, gid: 4243 }, parent)).toThrow('another user');
  });
});

describe('socketParent', () => {
  it('is the first whose sockets have a path short enough', () => {
    const long = `/${'x'.repeat(90)}`;
    expect(socketParent([long, '/short', '/other'])).toBe('/short');
    expect(() => socketParent([long])).toThrow('set TMPDIR to a shorter one');
  });
});
