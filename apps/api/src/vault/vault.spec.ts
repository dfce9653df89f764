import { type AppError, newId, type SecretPlace, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { TestApp, vaultOf } from '@latchkey/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseProxy } from '../../../../libs/testing/src/database/database-proxy.js';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

const inTransaction = <T>(work: () => Promise<T>): Promise<T> => app.app.get(Database).transaction(work);
const placeOf = (organizationId: Uuid | null, field = 'env TOKEN'): SecretPlace => ({
  organizationId,
  projectId: organizationId && newId(),
  field,
});
const dataKeys = async (organizationId: Uuid): Promise<number> => {
  const rows = await app.dataSource.query<unknown[]>('SELECT 1 FROM data_keys WHERE tenant_id = $1', [organizationId]);
  return rows.length;
};
const anotherNode = () => TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
const refusal = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.then(
    () => undefined,
    (thrown: AppError) => thrown,
  );
  return error ? `${error.code}: ${(error.cause as Error).message}` : 'opened';
};

describe('A secret in the vault', () => {
  it('opens where it was sealed, for an organization and for the deployment', async () => {
    for (const place of [placeOf(newId()), placeOf(null)]) {
      const sealed = await vaultOf(app).seal(place, 'quiet harbour ⚓');
      expect(sealed.includes('harbour')).toBe(false);
      expect(await vaultOf(app).open(place, sealed)).toBe('quiet harbour ⚓');
    }
  });

  it('is a fault anywhere else, and the log says where', async () => {
    const place = placeOf(newId());
    const sealed = await vaultOf(app).seal(place, 'x');
    await vaultOf(app).seal({ ...place, organizationId: null }, 'x');
    const elsewhere = [
      { ...place, organizationId: newId() },
      { ...place, organizationId: null },
      { ...place, projectId: null },
      { ...place, field: 'env OTHER' },
    ];
    for (const other of elsewhere) {
      const where = other.projectId ? `${other.field} of project ${other.projectId}` : other.field;
      const told = `INTERNAL: The secret kept as ${where} does not open.`;
      expect(await refusal(vaultOf(app).open(other, sealed))).toBe(told);
    }
    expect(await refusal(vaultOf(app).open(place, Buffer.from('never sealed')))).toMatch(/^INTERNAL: .* does not open/);
  });

  it('opens on another node, and after a restart', async () => {
    const place = placeOf(newId());
    const sealed = await vaultOf(app).seal(place, 'x');
    const node = await anotherNode();
    expect(await vaultOf(node).open(place, sealed)).toBe('x');
    const sealedThere = await vaultOf(node).seal(place, 'y');
    await node.stop();
    expect(await vaultOf(app).open(place, sealedThere)).toBe('y');
  });

  it('is unavailable, not broken, while the database is away', async () => {
    const proxy = await DatabaseProxy.to(app.databaseUrl);
    const node = await TestApp.start({ databaseUrl: proxy.url, secret: app.secret });
    const place = placeOf(newId());
    const sealed = await vaultOf(app).seal(place, 'x');
    await proxy.close();
    await expect(vaultOf(node).open(place, sealed)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await proxy.open();
    expect(await vaultOf(node).open(place, sealed)).toBe('x');
    await node.stop();
    await proxy.close();
  });
});

describe('The first secrets of an organization', () => {
  it('make one data key, however many are sealed at once and on how many nodes', async () => {
    const place = placeOf(newId());
    const node = await anotherNode();
    const vaults = Array.from({ length: 20 }, (_, index) => vaultOf(index % 2 ? app : node));
    const sealed = await Promise.all(vaults.map((vault, index) => vault.seal(place, `secret ${index}`)));
    expect(await dataKeys(place.organizationId ?? '')).toBe(1);
    const opened = await Promise.all(sealed.map((bytes) => vaultOf(node).open(place, bytes)));
    expect(opened).toEqual(sealed.map((_, index) => `secret ${index}`));
    await node.stop();
  });

  it('make one data key in twenty transactions at once', async () => {
    const place = placeOf(newId());
    const seal = () => inTransaction(() => vaultOf(app).seal(place, 'x'));
    const sealed = await Promise.all(Array.from({ length: 20 }, seal));
    expect(await dataKeys(place.organizationId ?? '')).toBe(1);
    for (const bytes of sealed) expect(await vaultOf(app).open(place, bytes)).toBe('x');
  });

  it('leave no data key behind when they are rolled back, nor one that is used all the same', async () => {
    const place = placeOf(newId());
    const undone = inTransaction(async () => {
      const sealed = await vaultOf(app).seal(place, 'lost');
      expect(await vaultOf(app).open(place, sealed)).toBe('lost');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await dataKeys(place.organizationId ?? '')).toBe(0);
    const sealed = await vaultOf(app).seal(place, 'kept');
    expect(await dataKeys(place.organizationId ?? '')).toBe(1);
    const restarted = await anotherNode();
    expect(await vaultOf(restarted).open(place, sealed)).toBe('kept');
    await restarted.stop();
  });

  it('wait for another transaction that makes the data key, and make it when that is rolled back', async () => {
    const place = placeOf(newId());
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`INSERT INTO data_keys SELECT $1, 1, id, '', now() FROM master_keys`, [place.organizationId]);
    const sealing = vaultOf(app).seal(place, 'kept');
    await somebodyWaits();
    await runner.rollbackTransaction();
    await runner.release();
    expect(await vaultOf(app).open(place, await sealing)).toBe('kept');
    expect(await dataKeys(place.organizationId ?? '')).toBe(1);
  });
});

/** Comes back once a statement waits for another transaction. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await app.dataSource.query<unknown[]>(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await pause(5);
  }
}
