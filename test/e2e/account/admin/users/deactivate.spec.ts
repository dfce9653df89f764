import { type AppError } from '@latchkey/common';
import {
  auditOfRequest,
  createProject,
  createProjectKey,
  createSecretKey,
  createToken,
  everyNodeKnows,
  logIn,
  makeAdmin,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  signUpAdmin,
  type TestAnswer,
  TestApp,
  wrongFields,
} from '@latchkey/testing';
import { AdminUserService } from '../../../../../apps/api/src/admin/users/admin-user.service.js';

let app: TestApp;
let other: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.start();
  other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
  admin = await signUpAdmin(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

const path = ({ id }: Person, what: string) => `/api/admin/users/${id}/${what}`;
const deactivate = (person: Person, client = admin.client, reason = 'Taken over') =>
  client.post(path(person, 'deactivate'), { reason });
const activate = (person: Person) => admin.client.post(path(person, 'activate'));
const signIn = ({ email, password }: Person, at = app) =>
  at.client().post('/api/auth/sign-in/email', { email, password });

/** Everything that somebody can hold, each as a request to a node. */
async function credentialsOf(person: Person) {
  const jwt = (await person.client.post('/api/auth/token')).body.data.token as string;
  const token = await createToken(person.client, ['user:read']);
  const login = await logIn(app, person);
  const secret = await createSecretKey(login.client);
  const asking = (headers: Record<string, string>, path: string) => (at: TestApp) =>
    at.client().with(headers).get(path);
  return {
    session: asking({ cookie: person.client.cookieHeader() }, '/api/user/me'),
    jwt: asking({ authorization: `Bearer ${jwt}` }, '/api/user/me'),
    token: asking({ 'x-api-key': token.key }, '/api/user/me'),
    secret: asking({ 'x-api-key': secret.key }, '/api/v1/analysis/'),
    refresh: (at: TestApp) => at.client().post('/api/v1/auth/refresh', { refresh_token: login.refreshToken }),
  };
}

const statusesOf = async (requests: readonly ((at: TestApp) => Promise<TestAnswer>)[], at: TestApp) =>
  Promise.all(requests.map(async (ask) => (await ask(at)).status));

describe('POST /api/admin/users/:userId/deactivate', () => {
  it('ends everything that somebody holds, on every node, by the time that it answers', async () => {
    const ada = await signUp(app);
    const { refresh, ...held } = await credentialsOf(ada);
    for (const at of [app, other]) expect(await statusesOf(Object.values(held), at)).toEqual(Array(4).fill(200));

    const answer = await deactivate(ada);
    expect([answer.status, answer.body.data]).toEqual([
      200,
      expect.objectContaining({
        id: ada.id,
        isActive: false,
        deactivatedAt: expect.any(String),
        deactivatedReason: 'Taken over',
        sessions: 0,
      }),
    ]);
    expect(JSON.parse(answer.headers.get('revocation-receipt') ?? '{}')).toMatchObject({ nodes: 2, confirmedNodes: 2 });
    for (const at of [other, app]) {
      expect(await statusesOf([...Object.values(held), refresh], at)).toEqual(Array(5).fill(401));
      expect(outcome(await held.token(at))).toBe('401 USER_NOT_ACTIVE');
      expect(outcome(await signIn(ada, at))).toBe('401 USER_NOT_ACTIVE');
    }
    expect(await auditOfRequest(app, answer.headers.get('x-request-id'))).toEqual([
      expect.objectContaining({
        action: 'user.deactivated',
        organizationId: null,
        actor: expect.objectContaining({ kind: 'session', userId: rowId(admin.id) }),
        after: { email: ada.email, reason: 'Taken over' },
      }),
    ]);
  });

  it('ends mailed links, and leaves alone what the person made for organizations', async () => {
    const ada = await signUp(app);
    const project = await createProject(ada);
    const key = await createProjectKey(ada.client, project);
    await app.client().post('/api/auth/forgot-password', { email: ada.email });
    const token = await app.mails.token(ada.email, 'reset-password');
    await deactivate(ada);
    const newPassword = 'another-long-passphrase-7';
    expect(outcome(await app.client().post('/api/auth/reset-password', { token, newPassword }))).toBe(
      '400 LINK_INVALID',
    );
    expect((await key.client.get('/api/v1/whoami')).status).toBe(200);
  });

  it('changes nothing of somebody who is deactivated, the reason included', async () => {
    const ada = await signUp(app);
    const first = await deactivate(ada);
    const again = await deactivate(ada, admin.client, 'Another reason');
    expect(again.body.data).toEqual(first.body.data);
    expect(await auditOfRequest(app, again.headers.get('x-request-id'))).toEqual([]);
  });

  it('finds nobody, and needs a reason', async () => {
    expect(outcome(await admin.client.post('/api/admin/users/nobody/deactivate', { reason: 'x' }))).toBe(
      '404 NOT_FOUND',
    );
    const ada = await signUp(app);
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }]) {
      const answer = await admin.client.post(path(ada, 'deactivate'), body);
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['reason']]);
    }
  });
});

describe('POST /api/admin/users/:userId/activate', () => {
  it('lets somebody in again: their keys work, their sessions stay ended', async () => {
    const ada = await signUp(app);
    const held = await credentialsOf(ada);
    await deactivate(ada);
    const answer = await activate(ada);
    expect(answer.body.data).toMatchObject({ isActive: true, deactivatedAt: null, deactivatedReason: null });
    await everyNodeKnows(app);
    for (const at of [app, other]) {
      expect(await statusesOf([held.token, held.secret], at)).toEqual([200, 200]);
      expect(await statusesOf([held.session, held.jwt, held.refresh], at)).toEqual([401, 401, 401]);
    }
    expect((await signIn(ada)).status).toBe(200);
    expect(await auditOfRequest(app, answer.headers.get('x-request-id'))).toEqual([
      expect.objectContaining({ action: 'user.activated', organizationId: null, after: { email: ada.email } }),
    ]);
    const again = await activate(ada);
    expect([again.status, await auditOfRequest(app, again.headers.get('x-request-id'))]).toEqual([200, []]);
    expect(outcome(await admin.client.post('/api/admin/users/nobody/activate'))).toBe('404 NOT_FOUND');
  });
});

describe('The last active admin', () => {
  const lastOf = async (people: readonly Person[]) => {
    const left = await app.dataSource.query<{ email: string }[]>(
      `SELECT email FROM users WHERE role = 'admin' AND is_active`,
    );
    expect(left).toHaveLength(1);
    return people.find(({ email }) => email === left[0].email);
  };

  it('can be shut out by nobody, also not by themself', async () => {
    expect(outcome(await deactivate(admin))).toBe('409 LAST_ADMIN');
    expect((await admin.client.get('/api/user/me')).status).toBe(200);
    const second = await signUpAdmin(app);
    expect(outcome(await deactivate(second, second.client))).toBe('200 OK');
    expect(outcome(await deactivate(admin))).toBe('409 LAST_ADMIN');
  });

  it('stays, also when all of twenty are shut out or demoted at once, each by the next one', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => signUpAdmin(app)));
    await makeAdmin(app, admin, false);
    const answers = await race(20, (index) => {
      const target = people[(index + 1) % 20];
      const { client } = people[index];
      return index % 2 ? deactivate(target, client) : client.post(path(target, 'revoke-admin'));
    });
    const last = await lastOf(people);
    expect(last).toBeDefined();
    // Whoever was shut out or demoted before they were let in is refused; nobody hears anything else.
    const known = ['200 OK', '409 LAST_ADMIN', '401 INVALID_OR_EXPIRED_TOKEN', '401 USER_NOT_ACTIVE', '403 FORBIDDEN'];
    expect(Object.keys(answers).filter((answer) => !known.includes(answer))).toEqual([]);
  }, 60_000);

  it('stays, also when twenty callers shut out both of two at once', async () => {
    await app.tamper(`UPDATE users SET role = 'user'`);
    const two = [await signUpAdmin(app), await signUpAdmin(app)];
    const services = [0, 1].map(() => app.app.get(AdminUserService, { strict: false }));
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => services[index % 2].deactivate(rowId(two[index % 2].id), 'race')),
    );
    const failures = results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as AppError).code] : []));
    expect(await lastOf(two)).toBeDefined();
    expect(failures).toEqual(Array(10).fill('LAST_ADMIN'));
  }, 60_000);
});
