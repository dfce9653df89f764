import { addMember, column, outcome, type Person, race, rowId, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let path: string;
let serial = 0;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  [owner, admin] = [await signUp(app), await signUp(app)];
  path = `/api/user/organizations/${owner.organizationId}`;
  await addMember(app, owner.organizationId, admin, 'admin');
});

const newAddress = () => `victim-${++serial}@example.com`;
const invite = async (email: string, role = 'member', caller = owner): Promise<{ id: string; token: string }> => {
  const { body } = await caller.client.post(`${path}/invites`, { email, role });
  return { id: body.data.id, token: await app.mails.token(email, 'invite') };
};
const accept = (person: Person, token: string, body?: object) =>
  person.client.post(`/api/user/invites/${token}/accept`, body);
const isMember = async (person: Person) => (await person.client.get(path)).status === 200;

describe('R11: an invite says for itself what it is for', () => {
  it('takes no organization, role or address from who accepts it', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email);
    for (const body of [{ role: 'owner' }, { organizationId: admin.organizationId }, { email: guest.email }]) {
      expect(outcome(await accept(guest, token, body))).toBe('400 VALIDATION_ERROR');
    }
    expect((await accept(guest, token)).body.data).toMatchObject({ id: owner.organizationId, role: 'member' });
  });

  it('is known by its whole token only', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email);
    const [first, ...rest] = token;
    const flipped = (first === 'A' ? 'B' : 'A') + rest.join('');
    for (const wrong of [flipped, token.slice(1), token + '=', `${token}.`]) {
      expect(outcome(await accept(guest, wrong))).toBe('404 NOT_FOUND');
    }
    expect(await isMember(guest)).toBe(false);
  });
});

describe('R12: an invite is for whoever has proven its address', () => {
  it('is neither shown to nor accepted by somebody who only claims the address', async () => {
    const email = newAddress();
    const claimant = await signUp(app, { email, verified: false });
    const { id, token } = await invite(email);
    expect((await claimant.client.get('/api/user/invites')).body.data).toEqual([]);
    for (const reference of [id, token]) {
      expect(outcome(await accept(claimant, reference))).toBe('403 EMAIL_NOT_VERIFIED');
      expect(outcome(await claimant.client.post(`/api/user/invites/${reference}/decline`))).toBe(
        '403 EMAIL_NOT_VERIFIED',
      );
    }
    expect(outcome(await accept(claimant, 'made-up'))).toBe('403 EMAIL_NOT_VERIFIED');
    expect(await isMember(claimant)).toBe(false);
    await app.dataSource.query('UPDATE users SET verified_at = now() WHERE email = $1', [email]);
    expect((await accept(claimant, token)).status).toBe(200);
  });

  it('check 48: is nothing to the owner of another address, though they have the link', async () => {
    const [guest, thief] = [await signUp(app), await signUp(app)];
    const { id, token } = await invite(guest.email);
    for (const reference of [id, token]) {
      expect(outcome(await accept(thief, reference))).toBe('404 NOT_FOUND');
      expect(outcome(await thief.client.post(`/api/user/invites/${reference}/decline`))).toBe('404 NOT_FOUND');
    }
    expect((await thief.client.get('/api/user/invites')).body.data).toEqual([]);
    expect((await accept(guest, token)).status).toBe(200);
  });
});

describe('R13: an invite does not touch the account that it is for', () => {
  it('neither by being sent, nor when somebody signs up for the address once more', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email);
    const again = { email: guest.email, password: 'another-password-of-a-thief', name: 'Thief' };
    await app.client().post('/api/auth/sign-up/email', again);
    const thief = await app.client().post('/api/auth/sign-in/email', { email: again.email, password: again.password });
    expect(outcome(thief)).toBe('401 INVALID_CREDENTIALS');
    expect((await guest.client.get('/api/user/me')).body.data).toMatchObject({ fullName: guest.name });
    expect((await accept(guest, token)).status).toBe(200);
    const { email, password } = guest;
    expect((await app.client().post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
  });

  it('check 5: opens nothing but the organization', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email);
    for (const link of ['verify-email', 'reset-password']) {
      const answer = await app
        .client()
        .post(`/api/auth/${link}?token=${token}`, { token, newPassword: 'x'.repeat(12) });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    const verification = (await app.mails.last(guest.email, 'verify-email')).token;
    expect(outcome(await accept(guest, verification))).toBe('404 NOT_FOUND');
  });
});

describe('check 46: an inviter who has lost the right since', () => {
  const setRole = (person: Person, role: string) =>
    app.dataSource.query('UPDATE memberships SET role = $3 WHERE organization_id = $1 AND user_id = $2', [
      rowId(owner.organizationId),
      rowId(person.id),
      role,
    ]);

  it.each([
    ['was demoted', 'member', (person: Person) => setRole(person, 'member')],
    ['was removed', 'member', (person: Person) => owner.client.delete(`${path}/members/${person.id}`)],
    [
      'was deactivated',
      'member',
      (person: Person) => app.dataSource.query('UPDATE users SET is_active = false WHERE id = $1', [rowId(person.id)]),
    ],
  ])('%s: what they offered is not to be had', async (_, role, lose: (person: Person) => Promise<unknown>) => {
    const guest = await signUp(app);
    const { id, token } = await invite(guest.email, role, admin);
    expect(column(await guest.client.get('/api/user/invites'), 'id')).toEqual([id]);
    await lose(admin);
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
    for (const reference of [id, token]) expect(outcome(await accept(guest, reference))).toBe('404 NOT_FOUND');
    expect(await isMember(guest)).toBe(false);
  });

  it('was an owner and is an admin: may have invited members, but no owners', async () => {
    const [second, heir, guest] = [await signUp(app), await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, second, 'owner');
    const asOwner = await invite(heir.email, 'owner', second);
    const asMember = await invite(guest.email, 'member', second);
    await owner.client.put(`${path}/members/${second.id}/role`, { role: 'admin' });
    expect(outcome(await accept(heir, asOwner.token))).toBe('404 NOT_FOUND');
    expect((await accept(guest, asMember.token)).status).toBe(200);
  });

  it('does not stand in the way of a new invite to the address', async () => {
    const guest = await signUp(app);
    const old = await invite(guest.email, 'admin', admin);
    await owner.client.delete(`${path}/members/${admin.id}`);
    const fresh = await invite(guest.email, 'member');
    expect(outcome(await accept(guest, old.token))).toBe('404 NOT_FOUND');
    expect((await accept(guest, fresh.token)).body.data.role).toBe('member');
  });

  it('gives nothing away when the right is lost at the very moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [inviter, guest] = [await signUp(app), await signUp(app)];
      await addMember(app, owner.organizationId, inviter, 'admin');
      const { token } = await invite(guest.email, 'admin', inviter);
      const [accepted, removed] = await Promise.all([
        accept(guest, token),
        owner.client.delete(`${path}/members/${inviter.id}`),
      ]);
      expect(removed.status).toBe(200);
      expect(['200 OK', '404 NOT_FOUND']).toContain(outcome(accepted));
      expect(await isMember(guest)).toBe(accepted.status === 200);
    }
  });
});

describe('check 48: one invite, one membership', () => {
  it('also when invites to one person from many organizations are accepted at once', async () => {
    const guest = await signUp(app);
    const tokens: string[] = [];
    for (let index = 0; index < 5; index++) {
      const host = await signUp(app);
      const invites = `/api/user/organizations/${host.organizationId}/invites`;
      await host.client.post(invites, { email: guest.email, role: 'member' });
      tokens.push(await app.mails.token(guest.email, 'invite'));
    }
    const outcomes = await race(20, (index) => accept(guest, tokens[index % 5]));
    expect(outcomes).toEqual({ '200 OK': 5, '404 NOT_FOUND': 15 });
    expect((await guest.client.get('/api/user/me')).body.data.organizationCount).toBe(6);
  });
});
