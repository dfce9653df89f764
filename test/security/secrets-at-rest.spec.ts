import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  purge,
  rowId,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const settings = {
  envVars: { DATABASE_URL: 'postgres://lantern-env@db/one' },
  deployEnvVars: { DEPLOY_TOKEN: 'lantern-deploy-env-two' },
  testUserCredentials: { email: 'lantern@example.com', password: 'lantern-password-three' },
  convexDeployKey: 'prod:lantern|four-deploy-key',
  convexDevKey: 'dev:lantern|five-dev-key',
};
const providerKeys = { anthropic: 'sk-ant-lantern-six', openai: 'sk-lantern-seven', github: 'ghp-lantern-eight' };
/** What every secret of the tests has in it. */
const mark = 'lantern';

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
  await fill(key);
});
afterAll(() => app.stop());

const fill = async ({ client }: TestProjectKey) => {
  const filled = [await client.post('/api/v1/project/settings/update', settings)];
  for (const [provider, text] of Object.entries(providerKeys)) {
    filled.push(await client.post('/api/v1/project/provider-keys/set', { provider, key: text }));
  }
  expect(filled.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
};
const read = ({ client }: TestProjectKey) => client.get('/api/v1/project/secrets');
const at = (resource: string) => project.keysPath.replace(/api-keys$/, resource);
const environment = [settings.envVars.DATABASE_URL, settings.deployEnvVars.DEPLOY_TOKEN];
/** An answer without the environment, which those may read who read settings. */
const masking = ({ text }: TestAnswer) => environment.reduce((left, value) => left.replaceAll(value, ''), text);

describe('check 51: secrets of a project', () => {
  it('are masked for people of every role and for every key, and are in no export', async () => {
    const [admin, member] = [await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, admin, 'admin');
    await addMember(app, ada.organizationId, member, 'member');
    const ofAdmin = await createProjectKey(admin.client, project);
    for (const { client } of [ada, admin, member]) {
      expect(masking(await client.get(at('settings')))).not.toContain(mark);
      expect(masking(await client.put(at('settings'), { claudeMd: 'x' }))).not.toContain(mark);
      for (const resource of ['provider-keys', 'api-keys']) {
        expect((await client.get(at(resource))).text).not.toContain(mark);
      }
      expect((await client.get('/api/user/me/export')).text).not.toContain(mark);
    }
    for (const { client } of [key, ofAdmin]) {
      expect(masking(await client.get('/api/v1/project/settings'))).not.toContain(mark);
      expect(masking(await client.post('/api/v1/project/settings/update', { claudeMd: 'x' }))).not.toContain(mark);
      for (const path of ['', '/provider-keys', '/api-keys']) {
        expect((await client.get(`/api/v1/project${path}`)).text).not.toContain(mark);
      }
    }
  });

  it('are not echoed by the answer that sets them', async () => {
    const provider = { provider: 'e2b', key: 'e2b-lantern-nine' };
    expect((await key.client.post('/api/v1/project/provider-keys/set', provider)).text).not.toContain(mark);
    expect((await ada.client.put(at('provider-keys/e2b'), { key: provider.key })).text).not.toContain(mark);
    expect(masking(await ada.client.put(at('settings'), settings))).not.toContain(mark);
  });

  it('are not echoed by an error', async () => {
    const bad = '\u0000lantern';
    const wrong = [
      { envVars: { A: bad } },
      { envVars: { A: ['lantern'] } },
      { envVars: { A: { B: 'lantern' } } },
      { envVars: ['lantern'] },
      { envVars: 'lantern' },
      { deployEnvVars: { 'lantern=of a value that took the place of its name, and is long for a name': '' } },
      { testUserCredentials: { password: 'lantern'.repeat(600) } },
      { testUserCredentials: 'lantern' },
      { convexDeployKey: bad },
      { convexDevKey: ['lantern'] },
    ];
    for (const body of wrong) {
      const answers = [
        await key.client.post('/api/v1/project/settings/update', body),
        await ada.client.put(at('settings'), body),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 400]);
      for (const { text } of answers) expect(text).not.toContain(mark);
    }
    for (const text of [bad, 'lantern', ['sk-lantern'], `lantern${'x'.repeat(4096)}`]) {
      const answers = [
        await key.client.post('/api/v1/project/provider-keys/set', { provider: 'e2b', key: text }),
        await key.client.post('/api/v1/project/provider-keys/set', { provider: text, key: 'sk-12345678' }),
        await ada.client.put(at('provider-keys/e2b'), { key: text }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
      for (const answer of answers) expect(answer.text).not.toContain(mark);
    }
  });

  it('are in clear in no table, nor in an answer that is kept for a retry', async () => {
    const headers = { 'idempotency-key': 'kept' };
    await key.client.post('/api/v1/project/settings/update', settings, { headers });
    const set = { provider: 'anthropic', key: providerKeys.anthropic };
    await key.client.post('/api/v1/project/provider-keys/set', set, { headers: { 'idempotency-key': 'kept too' } });
    const tables = await app.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await app.dataSource.query<Record<string, unknown>[]>(`SELECT t::text AS line, t.* FROM ${name} t`);
      for (const row of rows) {
        const bytes = Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : ''));
        expect([row.line, ...bytes].join('\n')).not.toContain(mark);
      }
    }
    const [{ count }] = await app.dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM provider_keys WHERE octet_length(sealed) > 16',
    );
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it('stay sealed in the tables while their project can be restored, and are gone from them after that', async () => {
    const rows = (table: string) =>
      app.dataSource.query<unknown[]>(`SELECT t::text FROM ${table} t WHERE project_id = $1`, [rowId(project.id)]);
    await key.client.post('/api/v1/project/delete');
    for (const [table, count] of Object.entries({ provider_keys: 3, project_settings: 1 })) {
      expect(await rows(table)).toHaveLength(count);
      expect(JSON.stringify(await rows(table))).not.toContain(mark);
    }
    app.clock.advance(30 * 86_400);
    await purge(app);
    for (const table of ['provider_keys', 'project_settings']) expect(await rows(table)).toEqual([]);
    await ada.client.post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
  });
});

describe('check 52: a secret that was moved in the database', () => {
  const rows = (where: TestProject) => [rowId(where.id)];
  const swapKeys = (one: string, other: string) =>
    app.dataSource.query(
      `UPDATE provider_keys k SET sealed = o.sealed FROM provider_keys o
       WHERE k.project_id = $1 AND o.project_id = $1 AND (k.provider, o.provider) IN (($2, $3), ($3, $2))`,
      [...rows(project), one, other],
    );
  const fault = (answer: TestAnswer) => {
    const { code, message, retryable } = answer.body.error;
    expect([answer.status, code, message, retryable]).toEqual([
      500,
      'INTERNAL',
      'Something went wrong on our side.',
      true,
    ]);
    expect(answer.text).not.toContain(mark);
  };

  it('is not opened in the place of another of its project', async () => {
    await swapKeys('anthropic', 'openai');
    fault(await read(key));
    await swapKeys('anthropic', 'openai');
    expect((await read(key)).body.data.providerKeys).toEqual(providerKeys);
  });

  it.each(['another project', 'another organization'])(
    'is not opened in %s, which goes on as before',
    async (where) => {
      const person = where === 'another project' ? ada : await signUp(app);
      const other = await createProject(person);
      const ofOther = await createProjectKey(person.client, other);
      await fill(ofOther);
      await app.dataSource.query(
        `UPDATE provider_keys k SET sealed = o.sealed FROM provider_keys o
       WHERE k.project_id = $1 AND o.project_id = $2 AND k.provider = o.provider`,
        [...rows(project), ...rows(other)],
      );
      fault(await read(key));
      expect((await read(ofOther)).body.data).toEqual({ providerKeys, ...settings });
    },
  );

  it('is not opened in another project’s settings', async () => {
    const person = await signUp(app);
    const other = await createProject(person);
    const ofOther = await createProjectKey(person.client, other);
    await fill(ofOther);
    await app.dataSource.query(
      `UPDATE project_settings s SET env_vars = o.env_vars FROM project_settings o
       WHERE s.project_id = $1 AND o.project_id = $2`,
      [...rows(project), ...rows(other)],
    );
    fault(await read(key));
    fault(await key.client.get('/api/v1/project/settings'));
    expect((await read(ofOther)).body.data).toEqual({ providerKeys, ...settings });
  });

  it.each([
    ['env_vars', 'deploy_env_vars'],
    ['convex_deploy_key', 'convex_dev_key'],
    ['env_vars', 'test_user_credentials'],
  ])('is not opened in another field: %s and %s', async (one, other) => {
    await app.dataSource.query(
      `UPDATE project_settings SET ${one} = ${other}, ${other} = ${one} WHERE project_id = $1`,
      rows(project),
    );
    fault(await read(key));
    fault(await key.client.get('/api/v1/project/settings'));
    const before = await app.dataSource.query('SELECT updated_at FROM project_settings WHERE project_id = $1', [
      ...rows(project),
    ]);
    fault(await key.client.post('/api/v1/project/settings/update', { claudeMd: 'x' }));
    const after = await app.dataSource.query('SELECT updated_at FROM project_settings WHERE project_id = $1', [
      ...rows(project),
    ]);
    expect(after).toEqual(before);
  });

  it('is not opened when a bit of it differs, and can be set anew', async () => {
    await app.dataSource.query(
      `UPDATE provider_keys SET sealed = set_byte(sealed, octet_length(sealed) - 1, get_byte(sealed, octet_length(sealed) - 1) # 1)
       WHERE project_id = $1 AND provider = 'github'`,
      rows(project),
    );
    fault(await read(key));
    const anew = { provider: 'github', key: providerKeys.github };
    expect((await key.client.post('/api/v1/project/provider-keys/set', anew)).status).toBe(200);
    expect((await read(key)).body.data.providerKeys).toEqual(providerKeys);
  });
});

describe('checks 51 and 52: the log', () => {
  it('has nothing of any secret, after all that was set, refused, read and found damaged above', async () => {
    await read(key);
    await key.client.post('/api/v1/project/settings/update', { envVars: { A: '\u0000lantern' } });
    await app.dataSource.query('UPDATE project_settings SET env_vars = deploy_env_vars WHERE project_id = $1', [
      rowId(project.id),
    ]);
    await read(key);
    const logs = JSON.stringify(app.logs);
    expect(logs).toContain(`The secret kept as envVars of project ${rowId(project.id)} does not open.`);
    expect(logs).not.toContain(mark);
  });
});
