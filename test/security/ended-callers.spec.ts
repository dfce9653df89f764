import {
  createWorkspaceKey,
  detailOf,
  logIn,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  somebodyWaits,
  type TestAnswer,
  TestApp,
  workspaceKeysPath,
  workspaceOutcome,
} from '@latchkey/testing';
import { workspace } from '../../apps/api/src/surfaces/workspace.surface.js';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => (ada = await signUp(app)));
afterAll(() => app.stop());

/** Lets a request come as far as a row that somebody holds, does something else meanwhile, and lets it go on. */
async function overtaken(
  [table, id]: readonly [table: string, id: string],
  ask: () => Promise<TestAnswer>,
  meanwhile: () => Promise<TestAnswer>,
): Promise<TestAnswer> {
  const holder = app.dataSource.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
    const asked = ask();
    await somebodyWaits(app);
    expect((await meanwhile()).status).toBe(200);
    await holder.commitTransaction();
    return await asked;
  } finally {
    await holder.release();
  }
}

const activeKeys = async (kind: string) =>
  (await app.dataSource.query<unknown[]>('SELECT 1 FROM api_keys WHERE kind = $1 AND revoked_at IS NULL', [kind]))
    .length;

describe('What was under way when its credential ended', () => {
  it('makes no secret key for a JWT that signed out', async () => {
    const { client } = await logIn(app, ada);
    const before = await activeKeys('secret');
    const answer = await overtaken(
      ['users', rowId(ada.id)],
      () => client.post('/api/v1/api-keys/', {}),
      () => client.post('/api/v1/auth/logout'),
    );
    expect(detailOf(answer)).toBe('401 Could not validate credentials');
    expect(await activeKeys('secret')).toBe(before);
  });

  it('makes no workspace key for a session that signed out', async () => {
    const before = await activeKeys('workspace');
    const answer = await overtaken(
      ['organizations', rowId(ada.organizationId)],
      () => ada.client.post(workspaceKeysPath(ada.organizationId), { name: 'x' }),
      () => ada.client.post('/api/auth/sign-out'),
    );
    expect(outcome(answer)).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(await activeKeys('workspace')).toBe(before);
  });

  it('makes no workspace key for a key that was revoked', async () => {
    const { client, id } = await createWorkspaceKey(ada);
    const before = await activeKeys('workspace');
    const answer = await overtaken(
      ['organizations', rowId(ada.organizationId)],
      () => client.post('/v1/api-keys', { name: 'x' }),
      () => ada.client.delete(`${workspaceKeysPath(ada.organizationId)}/${id}`),
    );
    expect(workspaceOutcome(answer)).toBe('401 UNAUTHORIZED');
    expect(await activeKeys('workspace')).toBe(before - 1);
  });

  it('gives a key that was revoked no new secret of another', async () => {
    const [target, caller] = [await createWorkspaceKey(ada), await createWorkspaceKey(ada)];
    const row = workspace.ids.key.parse(target.id) ?? '';
    const answer = await overtaken(
      ['api_keys', row],
      () => caller.client.post(`/v1/api-keys/${target.id}/rotate`, {}),
      () => ada.client.delete(`${workspaceKeysPath(ada.organizationId)}/${caller.id}`),
    );
    expect(workspaceOutcome(answer)).toBe('401 UNAUTHORIZED');
    expect((await target.client.get('/v1/projects')).status).toBe(200);
  });

  it('grants a key nothing more for a session that signed out', async () => {
    const { client, id } = await createWorkspaceKey(ada, { scopes: ['read'] });
    const answer = await overtaken(
      ['organizations', rowId(ada.organizationId)],
      () => ada.client.put(`${workspaceKeysPath(ada.organizationId)}/${id}`, { scopes: ['read', 'admin'] }),
      () => ada.client.post('/api/auth/sign-out'),
    );
    expect(outcome(answer)).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(workspaceOutcome(await client.get('/v1/workspace'))).toBe('403 INSUFFICIENT_SCOPE');
  });
});

describe('What was under way when its account was deleted', () => {
  /** Deletes the account while the request waits for its row. */
  async function outlived(ask: () => Promise<TestAnswer>): Promise<TestAnswer> {
    const holder = app.dataSource.createQueryRunner();
    await holder.startTransaction();
    try {
      await holder.query('DELETE FROM organizations WHERE id = $1', [rowId(ada.organizationId)]);
      await holder.query('DELETE FROM users WHERE id = $1', [rowId(ada.id)]);
      const asked = ask();
      await somebodyWaits(app);
      await holder.commitTransaction();
      return await asked;
    } finally {
      await holder.release();
    }
  }

  it('mails nothing to the new address of an account', async () => {
    const body = { newEmail: 'elsewhere@example.com', password: ada.password };
    const answer = await outlived(() => ada.client.post('/api/auth/change-email', body));
    expect(outcome(answer)).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(await app.mails.all('elsewhere@example.com')).toEqual([]);
  });

  it('mails no link for a forgotten password, and says the same as ever', async () => {
    const answer = await outlived(() => app.client().post('/api/auth/forgot-password', { email: ada.email }));
    expect(answer.status).toBe(200);
  });
});

describe('Signing out', () => {
  it('is done for each of twenty who ask at once, or for somebody who is out already', async () => {
    const counts = await race(20, () => ada.client.send('POST', '/api/auth/sign-out'));
    const { '200 OK': done = 0, '401 INVALID_OR_EXPIRED_TOKEN': late = 0 } = counts;
    expect([done > 0, done + late]).toEqual([true, 20]);
  });
});
