import { MasterKeys, newId, type SecretPlace } from '@latchkey/common';
import { TestApp, vaultOf } from '@latchkey/testing';
import { randomBytes } from 'node:crypto';

const newKey = () => randomBytes(48).toString('base64');
const newPlace = (): SecretPlace => ({ organizationId: newId(), projectId: null, field: 'env TOKEN' });

let app: TestApp;
let nodes: TestApp[];
beforeEach(async () => {
  app = await TestApp.start();
  nodes = [];
});
afterEach(async () => {
  for (const node of nodes) await node.stop();
  await app.stop();
});

async function start(MASTER_KEY: string, SECOND_MASTER_KEY?: string): Promise<TestApp> {
  const env = { MASTER_KEY, ...(SECOND_MASTER_KEY ? { SECOND_MASTER_KEY } : {}) };
  const node = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env });
  nodes.push(node);
  return node;
}

async function wrappedBy({ organizationId }: SecretPlace): Promise<string> {
  const [row] = await app.dataSource.query<[{ masterKey: string }]>(
    'SELECT master_key AS "masterKey" FROM data_keys WHERE tenant_id = $1',
    [organizationId],
  );
  return row.masterKey;
}

describe('A new master key', () => {
  it('wraps what is new, and what was wrapped before still opens', async () => {
    const place = newPlace();
    const sealed = await vaultOf(app).seal(place, 'old');
    const MASTER_KEY = newKey();
    const node = await start(MASTER_KEY);
    expect(await vaultOf(node).open(place, sealed)).toBe('old');
    const next = newPlace();
    await vaultOf(node).seal(next, 'new');
    const [before, after] = [app.secret, MASTER_KEY].map((secret) => new MasterKeys(secret).writing);
    expect([await wrappedBy(place), await wrappedBy(next)]).toEqual([before, after]);
  });

  it('takes over on one node after the other: both read what either writes', async () => {
    const [old, next] = [newKey(), newKey()];
    const behind = await start(old, next);
    const ahead = await start(next, old);
    for (const [writer, reader, key] of [
      [behind, ahead, old],
      [ahead, behind, next],
    ] as const) {
      const place = newPlace();
      const sealed = await vaultOf(writer).seal(place, 'secret');
      expect(await vaultOf(reader).open(place, sealed)).toBe('secret');
      expect(await wrappedBy(place)).toBe(new MasterKeys(key).writing);
      const answered = await vaultOf(reader).seal(place, 'answer');
      expect(await vaultOf(writer).open(place, answered)).toBe('answer');
    }
  });

  it('is refused to a node that does not know the one in use, whichever of them is first', async () => {
    const attempts = Array.from({ length: 6 }, () => start(newKey()));
    const ended = await Promise.allSettled(attempts);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const marks = await app.dataSource.query<unknown[]>('SELECT id FROM master_keys');
    expect(marks).toHaveLength(2);
  });
});
