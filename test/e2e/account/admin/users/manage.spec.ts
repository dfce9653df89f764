import { auditOfRequest, makeAdmin, outcome, type Person, race, signUp, signUpAdmin, TestApp } from '@latchkey/testing';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await signUpAdmin(app);
});
afterAll(() => app.stop());

const post = ({ id }: Pick<Person, 'id'>, what: string) => admin.client.post(`/api/admin/users/${id}/${what}`);
const entriesOf = ({ headers }: { readonly headers: Headers }) => auditOfRequest(app, headers.get('x-request-id'));
const nobody = { id: 'nobody' };

describe('POST /api/admin/users/:userId/end-sessions', () => {
  it('ends all sessions of somebody, and says how many', async () => {
    const ada = await signUp(app);
    await app.client().post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
    const answer = await post(ada, 'end-sessions');
    expect([answer.status, answer.body.data]).toEqual([200, { revoked: 2 }]);
    expect(answer.headers.has('revocation-receipt')).toBe(true);
    expect(outcome(await ada.client.get('/api/user/me'))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({ action: 'user.sessions-ended', organizationId: null, after: { ended: 2 } }),
    ]);
    const again = await post(ada, 'end-sessions');
    expect([again.body.data, await entriesOf(again)]).toEqual([{ revoked: 0 }, []]);
    expect(outcome(await post(nobody, 'end-sessions'))).toBe('404 NOT_FOUND');
  });
});

describe('POST /api/admin/users/:userId/verify', () => {
  it('takes the address for proven', async () => {
    const ada = await signUp(app, { verified: false });
    const answer = await post(ada, 'verify');
    expect([answer.status, answer.body.data.isVerified]).toEqual([200, true]);
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({ action: 'user.verified', organizationId: null, after: { email: ada.email } }),
    ]);
    expect(await entriesOf(await post(ada, 'verify'))).toEqual([]);
    expect(outcome(await post(nobody, 'verify'))).toBe('404 NOT_FOUND');
  });
});

describe('POST /api/admin/users/:userId/grant-admin', () => {
  it('makes somebody an admin who has proven their address and may come in', async () => {
    const ada = await signUp(app);
    const answer = await post(ada, 'grant-admin');
    expect([answer.status, answer.body.data.role]).toEqual([200, 'admin']);
    expect((await ada.client.get('/api/admin/users')).status).toBe(200);
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({ action: 'user.admin-granted', organizationId: null, after: { email: ada.email } }),
    ]);
    const again = await post(ada, 'grant-admin');
    expect([again.status, await entriesOf(again)]).toEqual([200, []]);
  });

  it('makes nobody one who has not, or may not', async () => {
    const unproven = await signUp(app, { verified: false });
    const shutOut = await signUp(app);
    await admin.client.post(`/api/admin/users/${shutOut.id}/deactivate`, { reason: 'test' });
    for (const person of [unproven, shutOut]) expect(outcome(await post(person, 'grant-admin'))).toBe('409 CONFLICT');
    expect(outcome(await post(nobody, 'grant-admin'))).toBe('404 NOT_FOUND');
  });
});

describe('POST /api/admin/users/:userId/revoke-admin', () => {
  it('makes an admin a user like all others, at once', async () => {
    const ada = await signUpAdmin(app);
    const answer = await post(ada, 'revoke-admin');
    expect([answer.status, answer.body.data.role]).toEqual([200, 'user']);
    expect(outcome(await ada.client.get('/api/admin/users'))).toBe('403 FORBIDDEN');
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({ action: 'user.admin-revoked', organizationId: null, after: { email: ada.email } }),
    ]);
    const again = await post(ada, 'revoke-admin');
    expect([again.status, await entriesOf(again)]).toEqual([200, []]);
    expect(outcome(await post(nobody, 'revoke-admin'))).toBe('404 NOT_FOUND');
  });

  it('leaves the last active admin one, however many ask at once', async () => {
    await app.tamper(`UPDATE users SET role = 'user'`);
    await makeAdmin(app, admin);
    expect(await race(20, () => post(admin, 'revoke-admin'))).toEqual({ '409 LAST_ADMIN': 20 });
  });
});
