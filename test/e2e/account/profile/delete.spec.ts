import {
  addMember,
  createToken,
  makeAdmin,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/user/me';

describe('deleting one’s account', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  const remove = (password: string | undefined = person.password, client = person.client) =>
    client.delete(path, { password });
  const signIn = () => app.client().post('/api/auth/sign-in/email', { email: person.email, password: person.password });

  it('removes the account and all that is theirs alone, and tells them', async () => {
    const answer = await remove();
    expect([answer.status, answer.body.data]).toEqual([200, null]);
    expect(outcome(await signIn())).toBe('401 INVALID_CREDENTIALS');
    expect(await app.mails.last(person.email)).toEqual({
      template: 'account-deleted',
      to: person.email,
      name: person.name,
    });
    for (const table of ['sessions', 'login_events', 'link_tokens', 'memberships', 'api_keys']) {
      const rows: unknown[] = await app.dataSource.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [
        rowId(person.id),
      ]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it('R34 check 20: opens nothing afterwards: not the cookie, not a JWT, not a token', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const token = await createToken(person.client, ['user:read']);
    const cookie = app.client().with({ cookie: person.client.cookieHeader() });
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });

    await remove();
    expect(outcome(await cookie.get(path))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(outcome(await jwt.get(path))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(outcome(await token.client.get(path))).toBe('401 INVALID_API_KEY');
    expect(person.client.cookie('latchkey_session')).toBeUndefined();
  });

  it('makes the links in their mails worthless', async () => {
    await app.client().post('/api/auth/forgot-password', { email: person.email });
    const token = await app.mails.token(person.email, 'reset-password');
    await remove();
    const body = { token, newPassword: 'another-harbour-lantern-43' };
    expect(outcome(await app.client().post('/api/auth/reset-password', body))).toBe('400 LINK_INVALID');
  });

  it('leaves the address free, for an account that has nothing of the former one', async () => {
    await remove();
    const again = await signUp(app, { email: person.email, verified: false });
    expect(again.id).not.toBe(person.id);
    expect((await again.client.get(path)).body.data.organizationCount).toBe(1);
  });

  it('asks for the password', async () => {
    const answer = await remove('a-wrong-passphrase');
    expect([outcome(answer), answer.body.message]).toEqual(['401 INVALID_CREDENTIALS', 'The password is not correct.']);
    expect(wrongFields(await person.client.delete(path))).toEqual(['password']);
    expect((await person.client.get(path)).status).toBe(200);
  });

  it('takes sessions alone', async () => {
    const token = await createToken(person.client, ['user:read', 'user:write']);
    expect(outcome(await remove(person.password, token.client))).toBe('403 FORBIDDEN');
    expect(outcome(await remove(person.password, app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('is refused to the last owner of an organization that others are in', async () => {
    const other = await signUp(app);
    await addMember(app, person.organizationId, other, 'admin');
    const answer = await remove();
    expect(outcome(answer)).toBe('409 LAST_OWNER');
    expect((await person.client.get(path)).status).toBe(200);

    await addMember(app, person.organizationId, await signUp(app), 'owner');
    expect(outcome(await remove())).toBe('200 OK');
    const left = await other.client.get(`/api/user/organizations/${person.organizationId}`);
    expect(left.status).toBe(200);
  });

  it('lets one of twenty parallel requests succeed, and mails once', async () => {
    const counts = await race(20, () => remove());
    expect(counts['200 OK']).toBe(1);
    expect(Object.keys(counts).filter((key) => !['200 OK', '401 INVALID_OR_EXPIRED_TOKEN'].includes(key))).toEqual([]);
    const mails = (await app.mails.all(person.email)).filter(({ template }) => template === 'account-deleted');
    expect(mails).toHaveLength(1);
  });

  it('of both owners at once leaves one of them', async () => {
    const other = await signUp(app);
    await addMember(app, person.organizationId, other, 'owner');
    await addMember(app, person.organizationId, await signUp(app), 'member');
    expect(await race(2, (index) => remove(person.password, [person, other][index].client))).toEqual({
      '200 OK': 1,
      '409 LAST_OWNER': 1,
    });
  });

  it('of twenty admins of the deployment at once leaves one', async () => {
    const admins = await Promise.all(Array.from({ length: 20 }, () => signUp(app)));
    for (const admin of admins) await makeAdmin(app, admin);
    const counts = await race(20, (index) => remove(admins[index].password, admins[index].client));
    expect(counts).toEqual({ '200 OK': 19, '409 LAST_ADMIN': 1 });
  });
});
