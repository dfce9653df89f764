import { MasterKeys, newId, type SecretPlace, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { createTestDatabase, type TestDatabase, TestApp, vaultOf } from '@latchkey/testing';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type RewrapOptions, type Rewrapped, Rewrapper, type RewrapProgress } from './rewrapper.js';

const many = 250;
const newKey = () => randomBytes(48).toString('base64');
const placeOf = (organizationId: Uuid | null): SecretPlace => ({ organizationId, projectId: null, field: 'env TOKEN' });

let database: TestDatabase;
let secret: string;
let old: string;
let next: string;
let nodes: TestApp[];
let sealed: Map<Uuid | null, Buffer>;

/** A node that knows these master keys, the first of which wraps. */
async function start(MASTER_KEY: string, SECOND_MASTER_KEY?: string): Promise<TestApp> {
  const env = { MASTER_KEY, ...(SECOND_MASTER_KEY ? { SECOND_MASTER_KEY } : {}) };
  const node = await TestApp.start({ databaseUrl: database.url, secret, env });
  nodes.push(node);
  return node;
}

beforeEach(async () => {
  database = await createTestDatabase();
  [secret, old, next] = [newKey(), newKey(), newKey()];
  nodes = [];
  const node = await start(old);
  const tenants = [null, ...Array.from({ length: many - 1 }, newId)];
  const all = tenants.map(
    async (tenant) => [tenant, await vaultOf(node).seal(placeOf(tenant), `of ${tenant}`)] as const,
  );
  sealed = new Map(await Promise.all(all));
});
afterEach(async () => {
  for (const node of nodes) await node.stop();
  await database.drop();
});

const rewrap = (node: TestApp, options: RewrapOptions = {}, keys = new MasterKeys(next, [old, secret])) =>
  new Rewrapper(node.app.get(Database), keys).run({ batch: 100, ...options });
const idOf = (key: string) => new MasterKeys(key).writing;
const wrappedBy = async (key: string) =>
  (await nodes[0].dataSource.query<unknown[]>('SELECT 1 FROM data_keys WHERE master_key = $1', [idOf(key)])).length;
const marks = async () =>
  (await nodes[0].dataSource.query<{ id: string }[]>('SELECT id FROM master_keys')).map(({ id }) => id);
const allOpenOn = async (node: TestApp) => {
  const opened = await Promise.all([...sealed].map(([tenant, bytes]) => vaultOf(node).open(placeOf(tenant), bytes)));
  expect(opened).toEqual([...sealed.keys()].map((tenant) => `of ${tenant}`));
};
/** Comes back once a statement waits for another transaction. */
async function somebodyWaits(node: TestApp): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await node.dataSource.query<unknown[]>(waiting)).length === 0) await pause(5);
}

const all: Partial<Rewrapped> = { done: many, total: many, stopped: false, damaged: [], remaining: [] };

describe('Re-wrapping', () => {
  it('gives every data key to the new master key, after which the old one is needed by nobody', async () => {
    const node = await start(next, old);
    const progress: RewrapProgress[] = [];
    const result = await rewrap(node, { report: (one) => progress.push(one) });
    expect(result).toMatchObject({ ...all, forgotten: [idOf(old)] });
    expect(progress).toEqual([100, 200, 250].map((done) => ({ done, total: many })));
    expect([await wrappedBy(old), await wrappedBy(next), await marks()]).toEqual([0, many, [idOf(next)]]);
    await allOpenOn(await start(next));
    await expect(start(old)).rejects.toThrow(`not configured (${idOf(next)})`);
  });

  it('finds nothing to do the second time', async () => {
    const node = await start(next, old);
    await rewrap(node);
    expect(await rewrap(node)).toMatchObject({ ...all, done: 0, total: 0, forgotten: [] });
  });

  it('may be stopped after any batch, and goes on where it was', async () => {
    const node = await start(next, old);
    const stop = new AbortController();
    const first = await rewrap(node, { signal: stop.signal, report: () => stop.abort() });
    expect(first).toMatchObject({ done: 100, total: many, stopped: true, forgotten: [] });
    expect([await wrappedBy(old), await wrappedBy(next)]).toEqual([150, 100]);
    // A server that knows both goes on in between, and so does one that is not yet as far.
    await allOpenOn(await start(next, old));
    await allOpenOn(await start(old, next));
    expect(await rewrap(node)).toMatchObject({ ...all, done: 150, total: 150, forgotten: [idOf(old)] });
    await allOpenOn(await start(next));
  });

  it('may be killed in the middle of a batch, which is then done by the next', async () => {
    const node = await start(next, old);
    const killed = rewrap(node, {
      report: () => {
        throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    await node.dataSource.query(
      `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''cut''; END'`,
    );
    await node.dataSource.query(
      'CREATE TRIGGER break AFTER UPDATE ON data_keys FOR EACH STATEMENT EXECUTE FUNCTION break()',
    );
    await expect(rewrap(node)).rejects.toThrow('cut');
    expect([await wrappedBy(old), await wrappedBy(next)]).toEqual([150, 100]);
    await node.dataSource.query('DROP TRIGGER break ON data_keys');
    expect(await rewrap(node)).toMatchObject({ ...all, done: 150, total: 150 });
    await allOpenOn(await start(next));
  });

  it('is done once by several at once, while servers open everything', async () => {
    const running = [await start(old, next), await start(next, old)];
    const [one, other, third] = await Promise.all([
      rewrap(running[0], { batch: 10 }),
      rewrap(running[1], { batch: 10 }),
      rewrap(running[1], { batch: 25 }),
      ...running.map(allOpenOn),
    ]);
    expect(one.done + other.done + third.done).toBe(many);
    expect([await wrappedBy(old), await wrappedBy(next), await marks()]).toEqual([0, many, [idOf(next)]]);
    await allOpenOn(await start(next));
  });

  it('tells of a server that still wraps with the old key, and forgets that key only when it is the last word', async () => {
    const behind = await start(old, next);
    await rewrap(behind);
    expect(await marks()).toEqual([idOf(next)]);
    const late = newId();
    sealed.set(late, await vaultOf(behind).seal(placeOf(late), `of ${late}`));
    expect((await marks()).sort()).toEqual([idOf(old), idOf(next)].sort());
    expect(await rewrap(behind)).toMatchObject({ ...all, done: 1, total: 1, forgotten: [idOf(old)] });
    await allOpenOn(await start(next));
  });

  it('does not forget a master key that a server wraps with at this very moment', async () => {
    const node = await start(next, old);
    const runner = node.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`INSERT INTO data_keys VALUES ($1, 1, $2, '', now())`, [newId(), idOf(old)]);
    const working = rewrap(node);
    await somebodyWaits(node);
    await runner.commitTransaction();
    await runner.release();
    expect(await working).toMatchObject({ ...all, forgotten: [], remaining: [idOf(old)] });
  });

  it('leaves a damaged data key as it is, names it, and does all others', async () => {
    const node = await start(next, old);
    const [tenant] = [...sealed.keys()].slice(7);
    await node.dataSource.query(`UPDATE data_keys SET wrapped = '\\x00' || wrapped WHERE tenant_id = $1`, [tenant]);
    const result = await rewrap(node);
    const damaged = [{ tenantId: tenant, version: 1 }];
    expect(result).toEqual({ ...all, done: many - 1, damaged, forgotten: [], remaining: [idOf(old)] });
    expect(await wrappedBy(old)).toBe(1);
  });

  it('never drops a master key that it does not know', async () => {
    const node = await start(next, old);
    const result = await rewrap(node, {}, new MasterKeys(next, [secret]));
    expect(result).toMatchObject({ done: 0, remaining: [idOf(old)] });
    expect(await wrappedBy(old)).toBe(many);
  });
});
