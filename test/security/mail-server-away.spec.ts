import { said, signUp, TestApp } from '@latchkey/testing';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

let app: TestApp;

beforeAll(async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  app = await TestApp.start({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
});
afterAll(() => app.stop());

describe('check 3: while the mail server is away', () => {
  it('the answers about a known, an unverified and an unknown address are the same as ever', async () => {
    const known = await signUp(app);
    const unverified = await signUp(app, { verified: false });
    await app.logged('mail not sent yet');
    const ask = async (email: string) => said(await app.client().post('/api/auth/forgot-password', { email }));
    const [first, ...others] = [await ask(known.email), await ask(unverified.email), await ask('nobody@example.com')];
    expect(first).toMatchObject({ status: 200 });
    for (const other of others) expect(other).toEqual(first);
  });

  it('so are those to a sign-up, for a new address and one that has an account', async () => {
    const { email, password, name } = await signUp(app);
    const again = await app.client().post('/api/auth/sign-up/email', { email, password, name });
    const fresh = await app.client().post('/api/auth/sign-up/email', { email: 'new@example.com', password, name });
    const answer = (of: typeof again) => ({ status: of.status, keys: Object.keys(of.body.data as object) });
    expect(answer(again)).toEqual(answer(fresh));
    expect(fresh.status).toBe(200);
  });
});
