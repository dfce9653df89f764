import { chainOf, type Person, signUp, TestApp } from '@latchkey/testing';
import { deploymentChain } from '../../../../../apps/api/src/audit/audit-entry.js';

const names = { ADMIN_EMAILS: 'Boss@Example.com, second@example.com,third@example.com,fourth@example.com' };
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ env: names });
});
afterAll(() => app.stop());

const isAdmin = async ({ client }: Person) => (await client.get('/api/admin/users')).status === 200;
const grants = async () =>
  (await chainOf(app, deploymentChain)).filter(({ action }) => action === 'user.admin-granted');

describe('ADMIN_EMAILS', () => {
  it('makes somebody an admin once they prove such an address by its link, and not before', async () => {
    const boss = await signUp(app, { email: 'boss@example.com', verified: false });
    expect(await isAdmin(boss)).toBe(false);
    const token = await app.mails.token(boss.email, 'verify-email');
    expect((await app.client().post(`/api/auth/verify-email?token=${token}`)).status).toBe(200);
    expect(await isAdmin(boss)).toBe(true);
    expect(await grants()).toEqual([
      expect.objectContaining({
        actor: { kind: 'system', userId: null, credentialId: null },
        after: { email: boss.email },
      }),
    ]);
  });

  it('heeds an address that is proven by a new password', async () => {
    const second = await signUp(app, { email: 'second@example.com', verified: false });
    await app.client().post('/api/auth/forgot-password', { email: second.email });
    const token = await app.mails.token(second.email, 'reset-password');
    const newPassword = 'another-long-passphrase-7';
    await app.client().post('/api/auth/reset-password', { token, newPassword });
    await second.client.post('/api/auth/sign-in/email', { email: second.email, password: newPassword });
    expect(await isAdmin(second)).toBe(true);
  });

  it('heeds an address that an account moves to', async () => {
    const person = await signUp(app);
    await person.client.post('/api/auth/change-email', { newEmail: 'third@example.com', password: person.password });
    expect(await isAdmin(person)).toBe(false);
    const token = await app.mails.token('third@example.com', 'change-email');
    await app.client().post(`/api/auth/verify-email?token=${token}`);
    expect(await isAdmin(person)).toBe(true);
  });

  it('heeds at the start who has proven theirs already, and nobody else', async () => {
    const proven = await signUp(app, { email: 'early@example.com' });
    const unproven = await signUp(app, { email: 'late@example.com', verified: false });
    const ADMIN_EMAILS = [proven.email, unproven.email, 'nobody@example.com'].join(',');
    const before = (await grants()).length;
    const startAnother = async () =>
      (await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env: { ADMIN_EMAILS } })).stop();
    await startAnother();
    await startAnother();
    expect([await isAdmin(proven), await isAdmin(unproven)]).toEqual([true, false]);
    expect((await grants()).length).toBe(before + 1);
  });

  it('heeds an address that an admin takes for proven', async () => {
    const boss = app.client();
    await boss.post('/api/auth/sign-in/email', { email: 'boss@example.com', password: 'quiet-harbour-lantern-42' });
    const fourth = await signUp(app, { email: 'fourth@example.com', verified: false });
    const { body } = await boss.post(`/api/admin/users/${fourth.id}/verify`);
    expect(body.data).toMatchObject({ isVerified: true, role: 'admin' });
  });
});
