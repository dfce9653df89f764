import {
  addPasskey,
  beginSignIn,
  enrolTotp,
  signInWithPasskey,
  signInWithTotp,
  signUp,
  SoftPasskey,
  type TestAnswer,
  type TestApp,
  TotpApp,
  type TwoFactorPerson,
} from '@latchkey/testing';
import { type Change } from './account-changes.js';

const asTwoFactorPerson =
  (work: (person: TwoFactorPerson, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) =>
    work(await enrolTotp(app, await signUp(app)), app);

/** Every operation on second factors that changes something, by its name. */
export const factorChanges: Readonly<Record<string, Change>> = {
  completeSignInWithTotp: asTwoFactorPerson((person, app) => signInWithTotp(app.client(), person)),
  completeSignInWithRecoveryCode: asTwoFactorPerson(async (person, app) => {
    const token = await beginSignIn(app.client(), person);
    return app.client().post('/api/auth/second-factor/recovery-code', { token, code: person.recoveryCodes[0] });
  }),
  completeSignInWithPasskey: async (app) => {
    const person = await signUp(app);
    const { passkey } = await addPasskey(app, person);
    const token = await beginSignIn(app.client(), person);
    const { body } = await app.client().post('/api/auth/second-factor/passkey/options', { token });
    return app.client().post('/api/auth/second-factor/passkey', { token, response: passkey.get(body.data) });
  },
  signInWithPasskey: async (app) => signInWithPasskey(app.client(), (await addPasskey(app, await signUp(app))).passkey),
  confirmTotp: async (app) => {
    const { client, password } = await signUp(app);
    const { body } = await client.post('/api/auth/factors/totp', { password });
    return client.post('/api/auth/factors/totp/confirm', { code: new TotpApp(app, body.data.secret as string).code() });
  },
  removeTotp: asTwoFactorPerson(({ client }) => client.delete('/api/auth/factors/totp')),
  regenerateRecoveryCodes: asTwoFactorPerson(({ client }) => client.post('/api/auth/factors/recovery-codes')),
  addPasskey: async (app) => {
    const { client, password } = await signUp(app);
    const { body } = await client.post('/api/auth/passkeys/options', { password });
    const response = new SoftPasskey(app).create(body.data as never);
    return client.post('/api/auth/passkeys', { name: 'Laptop', response });
  },
  renamePasskey: async (app) => {
    const person = await signUp(app);
    const { id } = await addPasskey(app, person);
    return person.client.put(`/api/auth/passkeys/${id}`, { name: 'Old laptop' });
  },
  removePasskey: async (app) => {
    const person = await signUp(app);
    const { id } = await addPasskey(app, person);
    return person.client.delete(`/api/auth/passkeys/${id}`);
  },
  stepUp: asTwoFactorPerson(({ client, authenticator }) =>
    client.post('/api/auth/step-up', { code: authenticator.next() }),
  ),
};
