import { type Person, signUp, signUpAdmin, type TestAnswer, type TestApp } from '@latchkey/testing';
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

/** Every operation of the admin area that changes something, by its name. */
export const adminChanges: Readonly<Record<string, Change>> = {
  deactivateUser: toUser('deactivate', { reason: 'test' }),
  activateUser: asAdmin(async ({ client }, app) => {
    const { id } = await signUp(app);
    await client.post(`/api/admin/users/${id}/deactivate`, { reason: 'test' });
    return client.post(`/api/admin/users/${id}/activate`);
  }),
  endUserSessions: toUser('end-sessions'),
  verifyUser: toUser('verify', undefined, { verified: false }),
  grantAdmin: toUser('grant-admin'),
  revokeAdmin: asAdmin(async ({ client }, app) => {
    const { id } = await signUpAdmin(app);
    return client.post(`/api/admin/users/${id}/revoke-admin`);
  }),
};
