import { type Person, signUp, sweep, TestApp } from '@latchkey/testing';
import { decodeProtectedHeader } from 'jose';
import { SigningKeyRepository } from '../../../../apps/api/src/auth/signing-key.repository.js';

const day = 86_400;

let app: TestApp;
let ada: Person;
beforeEach(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterEach(() => app.stop());

const issue = async (person = ada) => (await person.client.post('/api/auth/token')).body.data.token as string;
const kidOf = (token: string) => decodeProtectedHeader(token).kid as string;
const published = async (node = app) => {
  const keys = (await node.client().get('/api/auth/jwks')).body.keys as { kid: string }[];
  return keys.map(({ kid }) => kid);
};
const opens = async (token: string, node = app) =>
  (await node.client().get('/api/user/me', { headers: { authorization: `Bearer ${token}` } })).status === 200;

/** Lets the session live through the jump. */
const advanceDays = async (days: number) => {
  app.clock.advance(days * day);
  await app.dataSource.query('UPDATE sessions SET last_seen_at = $1', [app.clock.now()]);
};

describe('the keys that sign our JWTs', () => {
  it('sign for thirty days, and are published a week before', async () => {
    const first = kidOf(await issue());
    await advanceDays(22.9);
    expect(await published()).toEqual([first]);
    await advanceDays(0.2);
    const [, second] = await published();
    expect(await published()).toEqual([first, second]);
    expect(kidOf(await issue())).toBe(first);
    await advanceDays(6.8);
    expect(kidOf(await issue())).toBe(first);
    await advanceDays(0.2);
    expect(kidOf(await issue())).toBe(second);
  });

  it('verify until the last token is dead, and are forgotten then', async () => {
    const first = kidOf(await issue());
    await advanceDays(29.99);
    const last = await issue();
    expect(kidOf(last)).toBe(first);
    app.clock.advance(890);
    expect(kidOf(await issue())).not.toBe(first);
    expect(await opens(last)).toBe(true);
    app.clock.advance(3600);
    expect(await published()).not.toContain(first);
    await advanceDays(30);
    await issue();
    await sweep(app);
    const [row] = await app.dataSource.query('SELECT count(*)::int AS count FROM signing_keys WHERE id = $1', [first]);
    expect(row.count).toBe(0);
  });

  it('begin at once where nobody was there to make the next one in time', async () => {
    const first = kidOf(await issue());
    await advanceDays(80);
    const token = await issue();
    expect(kidOf(token)).not.toBe(first);
    expect(await published()).toEqual([kidOf(token)]);
    expect(await opens(token)).toBe(true);
  });

  it('are made once, however many nodes and callers want the first one', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    try {
      const nodes = Array.from({ length: 20 }, (_, index) => published(index % 2 ? app : other));
      expect(new Set((await Promise.all(nodes)).flat()).size).toBe(1);
      expect(await opens(await issue(), other)).toBe(true);
    } finally {
      await other.stop();
    }
  });

  it('are known to a node that did not make them, also while made-up ones pour in', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    try {
      await published(other);
      await app.dataSource.query('DELETE FROM signing_keys');
      app.clock.advance(61);
      const token = await issue();
      const list = jest.spyOn(other.app.get(SigningKeyRepository, { strict: false }), 'list');
      const [, body, signature] = token.split('.');
      const header = { alg: 'ES256', typ: 'latchkey-session+jwt', kid: '018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70' };
      const madeUp = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${body}.${signature}`;
      for (let tries = 0; tries < 20; tries++) expect(await opens(madeUp, other)).toBe(false);
      expect(list.mock.calls.length).toBeLessThanOrEqual(1);
      other.clock.advance(5);
      expect(await opens(token, other)).toBe(true);
      expect(list.mock.calls.length).toBeLessThanOrEqual(2);
    } finally {
      await other.stop();
    }
  });

  it('are of no use a minute after an operator deletes them', async () => {
    const token = await issue();
    await app.dataSource.query('DELETE FROM signing_keys');
    app.clock.advance(61);
    expect(await opens(token)).toBe(false);
    expect(await opens(await issue())).toBe(true);
  });

  it('are kept with their private half sealed', async () => {
    await issue();
    const [row] = await app.dataSource.query('SELECT * FROM signing_keys');
    expect(Object.keys(row.public_jwk)).not.toContain('d');
    expect((row.sealed_private_jwk as Buffer).toString('latin1')).not.toMatch(/"(d|kty)"/);
  });
});
