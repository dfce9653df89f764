import { ulidSpelling, type Uuid } from '@latchkey/common';
import {
  createToken,
  enrolTotp,
  type Person,
  signUp,
  signUpAdmin,
  type TestAnswer,
  type TestApp,
  type TestToken,
} from '@latchkey/testing';
import { type Change } from './account-changes.js';

const asAdmin =
  (work: (admin: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) =>
    work(await signUpAdmin(app), app);

const toUser = (what: string, body?: object, { verified = true } = {}): Change =>
  asAdmin(async ({ client }, app) => {
    const { id } = await signUp(app, { verified });
    return client.post(`/api/admin/users/${id}/${what}`, body);
  });

const toOrganization = (work: (admin: Person, path: string) => Promise<TestAnswer>): Change =>
  asAdmin(async (admin, app) => work(admin, `/api/admin/organizations/${(await signUp(app)).organizationId}`));

const toKey = (work: (admin: Person, key: TestToken) => Promise<TestAnswer>): Change =>
  asAdmin(async (admin, app) => work(admin, await createToken((await signUp(app)).client, ['user:read'])));

/** Every operation of the admin area that changes something, by its name. */
export const adminChanges: Readonly<Record<string, Change>> = {
  findKeyBySecret: toKey(({ client }, { key }) => client.post('/api/admin/keys/find', { key })),
  revokeAnyKey: toKey(({ client }, { id }) =>
    client.post(`/api/admin/keys/${id.slice('ak_'.length).toUpperCase()}/revoke`, {}),
  ),
  retryMail: asAdmin(async ({ client }, app) => {
    const [mail] = await app.dataSource.query<{ id: Uuid }[]>('SELECT id FROM mail_outbox ORDER BY id LIMIT 1');
    await app.dataSource.query(
      `UPDATE mail_outbox SET sent_at = NULL, failed_at = now(), claimed_until = NULL, sealed = $2 WHERE id = $1`,
      [mail.id, Buffer.alloc(64)],
    );
    return client.post(`/api/admin/mails/${ulidSpelling.print(mail.id)}/retry`);
  }),
  deactivateUser: toUser('deactivate', { reason: 'test' }),
  activateUser: asAdmin(async ({ client }, app) => {
    const { id } = await signUp(app);
    await client.post(`/api/admin/users/${id}/deactivate`, { reason: 'test' });
    return client.post(`/api/admin/users/${id}/activate`);
  }),
  endUserSessions: toUser('end-sessions'),
  verifyUser: toUser('verify', undefined, { verified: false }),
  resetUserSecondFactors: asAdmin(async ({ client }, app) => {
    const { id } = await enrolTotp(app, await signUp(app));
    return client.post(`/api/admin/users/${id}/reset-second-factors`);
  }),
  grantAdmin: toUser('grant-admin'),
  revokeAdmin: asAdmin(async ({ client }, app) => {
    const { id } = await signUpAdmin(app);
    return client.post(`/api/admin/users/${id}/revoke-admin`);
  }),
  changeOrganizationPlan: toOrganization(({ client }, path) => client.put(`${path}/plan`, { plan: 'pro' })),
  setOrganizationLimits: toOrganization(({ client }, path) => client.put(`${path}/limits`, { perDay: 9 })),
  removeOrganizationLimits: toOrganization(async ({ client }, path) => {
    await client.put(`${path}/limits`, { perDay: 9 });
    return client.delete(`${path}/limits`);
  }),
};
