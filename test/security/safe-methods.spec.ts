import {
  askedAt,
  authorization,
  createOAuthClient,
  createTask,
  createToken,
  createWorkspaceKey,
  createWorkspaceProject,
  documentedOperations,
  makeAdmin,
  type Person,
  signUp,
  TestApp,
  type TestClient,
} from '@latchkey/testing';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';

const readableOf = (surface: string) =>
  documentedOperations(surface)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path);

/** Written whenever somebody is seen, which is no change of anything that they have. */
const seen = ['last_seen_at', 'last_used_at'];
/** What the server writes by the clock: mails that are sent, signatures of what was audited, and who is there. */
const byTheClock = ['mail_outbox', 'audit_checkpoints', 'nodes'];
/** Reads that somebody has to account for: that they were made is written down, and nothing else is. */
const audited = /\/export$/;

describe('check 23: reading changes nothing', () => {
  let app: TestApp;
  let person: Person;
  let key: TestClient;
  let ids: Readonly<Record<string, string>>;
  /** What has to be asked for, by the path. */
  let queries: Readonly<Record<string, string>>;

  beforeAll(async () => {
    buildConsole();
    // What is asked of the server is counted, which is no change of anything that anybody has.
    app = await TestApp.start({ env: { USAGE: 'off' } });
    person = await signUp(app, { verified: false });
    // Reads that are for admins of the deployment are among these.
    await makeAdmin(app, person);
    const { client, organizationId } = person;
    const path = `/api/user/organizations/${organizationId}`;
    const oidc = { issuer: 'https://8.8.8.8', clientId: 'client', clientSecret: 'a-secret-of-some-client' };
    const connection = await client.post(`${path}/sso-connections`, { name: 'Acme ID', oidc });
    const project = await client.post(`${path}/projects`, { name: 'Project' });
    const inProject = `${path}/projects/${project.body.data.id}`;
    const workflow = await client.post(`${inProject}/workflows`, { name: 'Fix an issue' });
    const wanted = { workflowId: workflow.body.data.id as string, prompt: 'Fix it.' };
    const run = await client.post(`${inProject}/runs`, wanted);
    const invite = await client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' });
    const token = await createToken(client, ['user:read']);
    const workspaceKey = await createWorkspaceKey(person);
    const oauthClient = await createOAuthClient(person);
    const asked = await askedAt(client, authorization(app, oauthClient).url);
    key = workspaceKey.client;
    const own = await createWorkspaceProject(key);
    // The keys that sign JWTs are made when they are first asked for, by whomever.
    await client.get('/api/auth/jwks');
    const page = await client.get('/docs');
    const console = await client.get('/');
    const guide = await client.get('/guide');
    ids = {
      file: 'account.json',
      script: /src="\/docs\/([^"]+)"/.exec(page.text)?.[1] ?? '',
      asset: /src="\/assets\/([^"]+)"/.exec(console.text)?.[1] ?? '',
      page: 'errors',
      folder: 'concepts',
      name: 'surfaces',
      chunk: /"\/guide\/assets\/chunks\/([^"]+)"/.exec(guide.text)?.[1] ?? '',
      organizationId,
      projectId: project.body.data.id,
      workflowId: wanted.workflowId,
      runId: run.body.data.id,
      inviteId: invite.body.data.id,
      oauthClientId: oauthClient.id,
      uid: asked.split('/').at(-1) ?? '',
      userId: person.id,
      ssoConnectionId: connection.body.data.id,
      '/v1/projects/{id}': own,
      '/v1/tasks/{id}': await createTask(key, { project_id: own }),
      '/v1/api-keys/{id}': workspaceKey.id,
      token: await app.mails.token(person.email, 'verify-email'),
    };
    queries = {
      '/api/admin/keys': '?prefix=ba_x',
      '/api/auth/api-key/get': `?id=${token.id}`,
      '/api/user/scopes': '?kind=project',
    };
  }, 240_000);
  afterAll(() => app.stop());

  /** Everything in the database, as one text. */
  const everything = async (path = ''): Promise<string> => {
    const passedOver = audited.test(path) ? [...byTheClock, 'audit_entries', 'audit_chains'] : byTheClock;
    const tables = await app.dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
      [passedOver],
    );
    const rows = tables.map(({ name }) =>
      app.dataSource.query<object[]>(`SELECT to_jsonb(t) - $1::text[] AS row FROM "${name}" t ORDER BY t::text`, [
        [...seen, 'moved_at'],
      ]),
    );
    return JSON.stringify(await Promise.all(rows), null, 1);
  };

  const fill = (path: string): string => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
    return filled + (queries[path] ?? '');
  };

  // A mail can only link, so the link that proves an address is a GET. Mail programs try links by HEAD.
  const linked = '/api/auth/verify-email';
  // Standards have identity providers send people by links: test/sso looks at what HEAD does there.
  const signingIn = /\/sso\/(\{ssoConnectionId\}\/start|oidc\/callback|saml\/finish)$/;

  it.each(readableOf('account').filter((path) => path !== linked && !signingIn.test(path)))(
    'GET and HEAD %s',
    async (path) => {
      const before = await everything(path);
      const read = await person.client.get(fill(path));
      // What leads on to another page changes as little.
      expect(read.status).toBe(path.endsWith('/interactions/{uid}') ? 303 : 200);
      expect((await person.client.send('HEAD', fill(path))).status).toBe(read.status);
      expect(await everything(path)).toBe(before);
    },
  );

  it.each(readableOf('workspace'))('GET and HEAD %s', async (path) => {
    const before = await everything();
    const filled = path.replace('{id}', () => ids[path]);
    expect((await key.get(filled)).status).toBe(200);
    expect((await key.send('HEAD', filled)).status).toBe(200);
    expect(await everything()).toBe(before);
  });

  it(`HEAD ${linked} does not use the link up`, async () => {
    const before = await everything();
    const link = `${linked}?token=${ids.token}`;
    expect((await app.client().send('HEAD', link)).status).toBe(200);
    expect(await everything()).toBe(before);
    expect((await app.client().get(link)).status).toBe(200);
  });
});

describe('check 25: nothing sends a browser elsewhere', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(['//evil.example', '/\\evil.example', 'https:evil.example', '/%09/evil.example', 'javascript:alert(1)'])(
    'refuses to be told to go on at %s',
    async (target) => {
      for (const name of ['callbackURL', 'redirectTo', 'redirect_uri', 'next', 'returnTo']) {
        const query = `${name}=${encodeURIComponent(target)}`;
        const linked = await app.client().get(`/api/auth/verify-email?token=x&${query}`);
        expect([linked.status, linked.headers.get('location')]).toEqual([400, null]);
        const body = { email: 'you@example.com', password: 'a-long-secure-passphrase', [name]: target };
        const signedIn = await app.client().post('/api/auth/sign-in/email', body);
        expect([signedIn.status, signedIn.headers.get('location')]).toEqual([400, null]);
      }
    },
  );
});
