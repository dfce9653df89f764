import { chownSync, cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binariesIn, findBinaries } from './binaries.js';
import { startWithBinaries } from './embedded-postgres.js';
import { query, removeScratch, scratch } from './fixtures/scratch.js';
import { startServerChild } from './fixtures/server-child.js';
import { canReach, isRoot } from './owner.js';
import { planRunAs } from './plan-run-as.js';
import { readPostmaster } from './postmaster-file.js';
import { canPassClosedDirectories } from './run-as.js';
import { run } from './run.js';

const NOBODY = { uid: 65534, gid: 65534 };
const NAMELESS = { uid: 4242, gid: 4242 };

/** The case, or, when there is a reason against it, its omission with the reason printed. */
function unless(reason: string | false): jest.It {
  if (reason) process.stderr.write(`Skipped in users.spec.ts: ${reason}.\n`);
  return reason ? it.skip : it;
}

function whyNoOtherUser(): string | false {
  if (!isRoot()) return 'only root can start the server as another user';
  const needed = [process.execPath, fileURLToPath(new URL('.', import.meta.url)), findBinaries().postgres, tmpdir()];
  const closed = needed.find((path) => !canReach(path, NOBODY));
  return closed ? `other users cannot reach ${closed}` : false;
}

const whyNoRoot = !isRoot() && 'only root runs PostgreSQL as somebody else';
const asRoot = unless(whyNoRoot);
const asRootWithCapability = unless(whyNoRoot || (!canPassClosedDirectories() && 'setpriv or a capability is missing'));
const asRootInTheOpen = unless(whyNoOtherUser());
const asOtherUser = unless(whyNoOtherUser());

afterEach(removeScratch);

function copyOfBinaries(directory: string): ReturnType<typeof binariesIn> {
  const { root, version } = findBinaries();
  cpSync(root, join(directory, 'native'), { recursive: true, verbatimSymlinks: true });
  return binariesIn(join(directory, 'native'), version);
}

describe('started by root', () => {
  asRootWithCapability('works with checkout and data below a private directory', async () => {
    const home = scratch(0o700);
    const postgres = await startWithBinaries(copyOfBinaries(home), { dataDir: join(home, 'data'), durable: false });
    expect(await query(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(statSync(join(home, 'data/postgres')).uid).toBe(NOBODY.uid);
    await postgres.stop();
  });

  asRootInTheOpen('gives the server no privilege when nothing is in its way', async () => {
    const dataDir = join(scratch(0o755), 'data');
    const postgres = await startWithBinaries(findBinaries(), { dataDir, durable: false });
    const pid = readPostmaster(join(dataDir, 'postgres'))?.pid;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^CapEff:\s*0+$/m);
    expect(status).toMatch(/^Groups:\s*$/m);
    await postgres.stop();
  });

  asRoot('runs as the owner of the data', async () => {
    const dataDir = scratch();
    chownSync(dataDir, 1, 1);
    const postgres = await startWithBinaries(findBinaries(), { dataDir, durable: false });
    expect(statSync(join(dataDir, 'postgres'))).toMatchObject({ uid: 1, gid: 1 });
    await postgres.stop();
  });

  asRoot('copies the binaries to the data where it cannot let the server into a closed checkout', async () => {
    const dataDir = scratch(0o755);
    const { runAs, binaries } = planRunAs(copyOfBinaries(scratch()), NOBODY, dataDir, tmpdir(), () => false);
    expect(binaries.postgres.startsWith(`${dataDir}/`)).toBe(true);
    expect(await run(runAs, binaries.postgres, ['--version'])).toEqual({ code: 0, errors: '' });
  });

  asRoot('says so where it cannot let the server into closed data', () => {
    const dataDir = scratch(0o700);
    expect(() => planRunAs(findBinaries(), NOBODY, dataDir, tmpdir(), () => false)).toThrow(
      `PostgreSQL does not run as root, and the user 65534 it would run as cannot reach ${dataDir}: ` +
        'put the data outside of private directories, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  });
});

describe('started by an ordinary user', () => {
  asOtherUser('runs as that user', async () => {
    const dataDir = scratch();
    chownSync(dataDir, NOBODY.uid, NOBODY.gid);
    const child = await startServerChild(dataDir, NOBODY);
    expect(await query(child.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(NOBODY.uid);
    await child.close();
  });

  asOtherUser('says which entry is missing when the user has no name', async () => {
    const dataDir = scratch();
    chownSync(dataDir, NAMELESS.uid, NAMELESS.gid);
    const { refused } = await startServerChild(dataDir, NAMELESS);
    expect(refused).toBe(
      `EmbeddedPostgresError: The embedded PostgreSQL could not be set up in ${dataDir}/postgres (the user 4242 has no ` +
        'entry in /etc/passwd): mend that, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  });

  asOtherUser('refuses the data of another user', async () => {
    const dataDir = scratch(0o755);
    mkdirSync(join(dataDir, 'postgres'), { mode: 0o700 });
    chownSync(dataDir, NOBODY.uid, NOBODY.gid);
    const { refused } = await startServerChild(dataDir, NOBODY);
    expect(refused).toContain('belongs to the user 0 and PostgreSQL, which runs as user 65534, would not open it');
  });

  asOtherUser('says which directory it may not write to', async () => {
    const { refused } = await startServerChild(join(scratch(0o755), 'data'), NOBODY);
    expect(refused).toContain('cannot be used (EACCES: permission denied, mkdir');
  });
});
