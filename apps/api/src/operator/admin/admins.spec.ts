import { Database } from '@latchkey/database';
import { signUp, TestApp } from '@latchkey/testing';
import { operatorTrail } from '../operator-trail.js';
import { Admins } from './admins.js';

let app: TestApp;
let admins: Admins;
beforeAll(async () => {
  app = await TestApp.start();
  const database = new Database(app.dataSource);
  admins = new Admins(database, operatorTrail(database));
});
beforeEach(() => app.dataSource.query(`UPDATE users SET role = 'user'`));
afterAll(() => app.stop());

const emails = async () => (await admins.list()).map(({ email }) => email);

describe('Admins', () => {
  it('are verified users, in whatever way their address is written', async () => {
    const ada = await signUp(app);
    expect(await admins.grant(` ${ada.email.toUpperCase()}`)).toBe(true);
    expect(await admins.grant(ada.email)).toBe(false);
    expect(await emails()).toEqual([ada.email]);
    const bob = await signUp(app, { verified: false });
    await expect(admins.grant(bob.email)).rejects.toThrow('has not been verified');
    await expect(admins.grant('nobody@example.com')).rejects.toThrow('Nobody has an account');
    await expect(admins.revoke('nobody@example.com')).rejects.toThrow('Nobody has an account');
    expect(await admins.revoke(bob.email)).toBe(false);
  });

  it('are written down, whenever one comes or goes', async () => {
    const [ada, bob] = [await signUp(app), await signUp(app)];
    const told = () =>
      app.dataSource.query(
        `SELECT action, actor_kind AS by, after->>'email' AS email FROM audit_entries
         WHERE after->>'email' = ANY($1) AND action LIKE 'user.admin-%' ORDER BY seq`,
        [[ada.email, bob.email]],
      );
    for (const { email } of [ada, bob, ada]) await admins.grant(email);
    await admins.revoke(bob.email);
    await expect(admins.revoke(ada.email)).rejects.toThrow('last active admin');
    expect(await told()).toEqual([
      { action: 'user.admin-granted', by: 'operator', email: ada.email },
      { action: 'user.admin-granted', by: 'operator', email: bob.email },
      { action: 'user.admin-revoked', by: 'operator', email: bob.email },
    ]);
  });

  it('are one at the least, also when all of twenty are taken away at once', async () => {
    const people = [];
    while (people.length < 20) people.push(await signUp(app));
    for (const { email } of people) await admins.grant(email);
    const results = await Promise.allSettled(people.map(({ email }) => admins.revoke(email)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(19);
    const [last] = await emails();
    await expect(admins.revoke(last)).rejects.toThrow(`${last} is the last active admin`);
  }, 60_000);

  it('who are deactivated do not count as the one that is left', async () => {
    const [ada, bob] = [await signUp(app), await signUp(app)];
    await admins.grant(ada.email);
    await admins.grant(bob.email);
    await app.dataSource.query('UPDATE users SET is_active = false WHERE email = $1', [bob.email]);
    await expect(admins.revoke(ada.email)).rejects.toThrow('last active admin');
    expect(await admins.revoke(bob.email)).toBe(true);
  });
});
