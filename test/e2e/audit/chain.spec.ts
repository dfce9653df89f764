import {
  auditOf,
  createTask,
  createWorkspaceKey,
  createWorkspaceProject,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestWorkspaceKey,
  verifyAll,
} from '@latchkey/testing';
import { AuditCheckpointer } from '../../../apps/api/src/audit/audit-checkpointer.js';

let app: TestApp;
let other: TestApp;
let ada: Person;
let key: TestWorkspaceKey;
let project: string;
beforeAll(async () => {
  app = await TestApp.start();
  other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
  ada = await signUp(app);
  key = await createWorkspaceKey(ada);
  project = await createWorkspaceProject(key.client);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

const chain = () => rowId(ada.organizationId);
const sign = () => app.app.get(AuditCheckpointer, { strict: false }).run();
const tasks = (count: number) =>
  Promise.all(Array.from({ length: count }, () => createTask(key.client, { project_id: project })));

/** Does something as the owner of the database could: with the triggers away. */
async function asOwner(statement: string, parameters: readonly unknown[]): Promise<void> {
  await app.dataSource.transaction(async (manager) => {
    await manager.query('ALTER TABLE audit_entries DISABLE TRIGGER ALL');
    await manager.query(statement, [...parameters]);
    await manager.query('ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_final');
  });
}

describe('The chain of an organization', () => {
  it('has no gap and holds, after 20 changes at once on two nodes', async () => {
    const before = (await auditOf(app, ada.organizationId)).length;
    const { key: text } = key;
    const elsewhere = other.client().with({ authorization: `Bearer ${text}` });
    await Promise.all([tasks(10), ...Array.from({ length: 10 }, () => createTask(elsewhere, { project_id: project }))]);
    const entries = await auditOf(app, ada.organizationId);

    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 20 }, (_, index) => index + 1));
    expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(entries.length);
    expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort());
    expect((await verifyAll(app)).map(({ problems }) => problems)).toEqual((await verifyAll(app)).map(() => []));
  });

  it('is signed once, of however many nodes, and the log has the proof', async () => {
    await tasks(1);
    const one = app.app.get(AuditCheckpointer, { strict: false });
    const two = other.app.get(AuditCheckpointer, { strict: false });
    await Promise.all([one.run(), two.run(), one.run(), two.run()]);
    expect(await one.run()).toBe(0);
    const [{ seq }] = (await auditOf(app, ada.organizationId)).slice(-1);
    const signed = await app.dataSource.query(
      'SELECT seq::int FROM audit_checkpoints WHERE chain_id = $1 AND seq = $2',
      [chain(), seq],
    );

    expect(signed).toEqual([{ seq }]);
    const lines = [...app.logs, ...other.logs].filter(
      (line) => line.msg === 'audit checkpoint' && line.chain === chain() && line.seq === seq,
    );
    expect(lines).toHaveLength(1);
    const [findings] = await verifyAll(app, { chain: chain(), known: lines as never });
    expect(findings).toMatchObject({ intact: true, signedUpTo: seq });
  });

  it.each(['UPDATE audit_entries SET ip = NULL', 'DELETE FROM audit_entries', 'TRUNCATE audit_entries'])(
    'is not changed by %s, whoever asks',
    async (statement) => {
      await expect(app.dataSource.query(statement)).rejects.toThrow('append-only');
      await expect(
        app.dataSource.query(statement.replace('entries', 'checkpoints').replace('ip =', 'seq =')),
      ).rejects.toThrow('append-only');
    },
  );
});

describe('Whoever changes the chain behind its back', () => {
  const findings = async () => (await verifyAll(app, { chain: chain() }))[0];

  it('is found out by an entry that is not what it was', async () => {
    const [{ seq }] = (await auditOf(app, ada.organizationId)).slice(-2);
    const flip = `UPDATE audit_entries SET after = after || '{"title": "innocent"}' WHERE chain_id = $1 AND seq = $2`;
    await asOwner(flip, [chain(), seq]);
    expect((await findings()).problems).toEqual([expect.objectContaining({ kind: 'changed-entry', seq })]);
    await asOwner(`UPDATE audit_entries SET after = after || '{"title": "Task"}' WHERE chain_id = $1 AND seq = $2`, [
      chain(),
      seq,
    ]);
    expect((await findings()).intact).toBe(true);
  });

  it('is found out by what was signed, when the last entries are gone and the head says that they never were', async () => {
    await tasks(3);
    await sign();
    const entries = await auditOf(app, ada.organizationId);
    const kept = entries[entries.length - 3];
    const gone = 'DELETE FROM audit_entries WHERE chain_id = $1 AND seq > $2';
    await asOwner(gone, [chain(), kept.seq]);
    await app.dataSource.query(
      `UPDATE audit_chains SET seq = e.seq, hash = e.hash FROM audit_entries e
       WHERE audit_chains.id = $1 AND e.chain_id = $1 AND e.seq = $2`,
      [chain(), kept.seq],
    );

    const { problems, sentences } = await findings();
    expect(problems).toEqual([expect.objectContaining({ kind: 'missing-entries', seq: kept.seq + 1 })]);
    expect(sentences.join(' ')).toContain(`Entries ${kept.seq + 1} to ${kept.seq + 2} are missing.`);
  });
});
