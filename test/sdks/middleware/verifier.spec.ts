import { type CacheOptions, type VerifierOptions } from '@latchkey/sdk/middleware';
import {
  createPlace,
  createProjectKey,
  createToken,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestPlace,
  type TestProjectKey,
} from '@latchkey/testing';
import { bearer, type TestVerifier, verifierFor } from './asked.js';

let app: TestApp;
let ada: Person;
let place: TestPlace;
beforeAll(async () => {
  app = await TestApp.start({ env: { RATE_LIMIT_FREE: '50/60' } });
  ada = await signUp(app);
  place = await createPlace(ada);
});
afterAll(() => app.stop());
beforeEach(() => app.clock.advanceToWindow(60));

const keyOf = (scopes: readonly string[] = ['runs:read']) => createProjectKey(ada.client, place.project, { scopes });
const revoke = ({ id }: TestProjectKey) => ada.client.delete(`${place.project.keysPath}/${id}`);
const code = async ({ verifier }: TestVerifier, key: string) => (await verifier.verify({ credential: key })).code;
const withCache = (cache: CacheOptions, more: Partial<VerifierOptions> = {}) => verifierFor(app, { cache, ...more });

describe('Verifier', () => {
  it('asks about a credential once in five seconds', async () => {
    const [one, { key }] = [await verifierFor(app), await keyOf()];
    expect([await code(one, key), await code(one, key), one.asked()]).toEqual(['VALID', 'VALID', 1]);
    one.pass(4.9);
    expect([await code(one, key), one.asked()]).toEqual(['VALID', 1]);
    one.pass(0.2);
    expect([await code(one, key), one.asked()]).toEqual(['VALID', 2]);
  });

  it('lets a revoked key pass for as long as it remembers, and not longer', async () => {
    const [one, key] = [await verifierFor(app), await keyOf()];
    expect(await code(one, key.key)).toBe('VALID');
    await revoke(key);
    expect(await code(one, key.key)).toBe('VALID');
    one.pass(5);
    expect(await code(one, key.key)).toBe('REVOKED');
  });

  it('refuses a revoked key at once, and counts every request, where it remembers nothing', async () => {
    const [exact, key] = [await withCache({ seconds: 0 }), await keyOf()];
    await Promise.all(Array.from({ length: 20 }, () => code(exact, key.key)));
    const outcome = await exact.verifier.verify({ credential: key.key });
    expect(outcome).toMatchObject({ limits: [{ limit: 50, remaining: 29 }] });
    expect([exact.asked(), exact.verifier.remembered]).toEqual([21, 0]);
    await revoke(key);
    expect(await code(exact, key.key)).toBe('REVOKED');
  });

  it('asks once where twenty ask the same at the same time', async () => {
    const [one, { key }] = [await verifierFor(app), await keyOf()];
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(one, key)));
    expect([new Set(codes), one.asked()]).toEqual([new Set(['VALID']), 1]);
  });

  it('takes another scope, another cost or another credential for another question', async () => {
    const [one, { key }] = [await verifierFor(app), await keyOf()];
    const outcomes = await Promise.all([
      one.verifier.verify({ credential: key }),
      one.verifier.verify({ credential: key, scopes: ['runs:read'] }),
      one.verifier.verify({ credential: key, scopes: ['runs:cancel'] }),
      one.verifier.verify({ credential: key, cost: 2 }),
      one.verifier.verify({ credential: `${key}x` }),
    ]);
    expect(outcomes.map((outcome) => outcome.code)).toEqual([
      'VALID',
      'VALID',
      'INSUFFICIENT_SCOPE',
      'VALID',
      'NOT_FOUND',
    ]);
    expect(one.asked()).toBe(5);
  });

  it('remembers the keys of projects for all addresses, and those of people for the one that is counted', async () => {
    const [one, { key }] = [await verifierFor(app), await keyOf()];
    const token = await createToken(ada.client, ['user:read']);
    const ask = (credential: string, ip: string) => one.verifier.verify({ credential, ip });
    for (const ip of ['203.0.113.1', '203.0.113.2', '203.0.113.2']) await ask(key, ip);
    expect(one.asked()).toBe(1);
    for (const ip of ['203.0.113.1', '203.0.113.2', '203.0.113.2']) {
      expect(await ask(token.key, ip)).toMatchObject({ kind: 'personal', userId: rowId(ada.id) });
    }
    expect(one.asked()).toBe(3);
  });

  it('remembers wrong credentials for as long as it is told, and never who has to wait', async () => {
    const one = await withCache({ negativeSeconds: 1 });
    expect([await code(one, 'nothing'), await code(one, 'nothing'), one.asked()]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      1,
    ]);
    one.pass(1);
    expect([await code(one, 'nothing'), one.asked()]).toEqual(['NOT_FOUND', 2]);
    const { key } = await keyOf();
    const much = () => one.verifier.verify({ credential: key, cost: 51 });
    expect([(await much()).code, (await much()).code, one.asked()]).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 4]);
  });

  it('remembers nobody beyond the end of their credential', async () => {
    const one = await withCache({ seconds: 3600 });
    const { key } = await createProjectKey(ada.client, place.project, { expiresIn: 60 });
    expect([await code(one, key), await code(one, key), one.asked()]).toEqual(['VALID', 'VALID', 1]);
    one.pass(61);
    await code(one, key);
    expect(one.asked()).toBe(2);
  });

  it('remembers so many at the most, and forgets who came longest ago', async () => {
    const one = await withCache({ size: 2 });
    const [first, second, third] = [await keyOf(), await keyOf(), await keyOf()];
    for (const { key } of [first, second, first, third]) await code(one, key);
    expect([one.verifier.remembered, one.asked()]).toEqual([2, 3]);
    expect([await code(one, first.key), one.asked()]).toEqual(['VALID', 3]);
    expect([await code(one, second.key), one.asked()]).toEqual(['VALID', 4]);
  });

  it('forgets no good one for all the wrong ones that somebody tries', async () => {
    const [one, { key }] = [await withCache({ size: 3 }), await keyOf()];
    await code(one, key);
    for (let guess = 0; guess < 10; guess++) await code(one, `guess-${guess}`);
    expect([one.verifier.remembered, one.asked()]).toEqual([4, 11]);
    expect([await code(one, key), one.asked()]).toEqual(['VALID', 11]);
  });

  it('lets nobody pass while Latchkey is away, and says why to its log', async () => {
    const errors: unknown[] = [];
    const [one, { key }] = [await verifierFor(app, { onError: (error) => errors.push(error) }), await keyOf()];
    await code(one, key);
    one.away(true);
    one.pass(6);
    expect([await code(one, key), String(errors[0])]).toEqual([
      'AWAY',
      'ConnectionError: POST /internal/verify was not answered: the connection failed.',
    ]);
    one.away(false);
    expect(await code(one, key)).toBe('VALID');
  });

  it('goes on by what it knows while Latchkey is away, for so long, where it is told to', async () => {
    const one = await verifierFor(app, { away: 'stale', staleSeconds: 30, cache: { seconds: 0 } });
    const [known, unknown] = [await keyOf(), await keyOf()];
    expect([await code(one, known.key), await code(one, 'nothing')]).toEqual(['VALID', 'NOT_FOUND']);
    one.away(true);
    one.pass(29);
    expect(await code(one, known.key)).toBe('VALID');
    expect(await code(one, 'nothing')).toBe('NOT_FOUND');
    expect(await code(one, unknown.key)).toBe('AWAY');
    one.pass(1);
    expect(await code(one, known.key)).toBe('AWAY');
  });

  it('goes on by nothing that it knows where its own credential is refused', async () => {
    const errors: unknown[] = [];
    const wrong = { apiKey: 'svc_wrong', onError: (error: unknown) => errors.push(error) };
    const one = await verifierFor(app, { away: 'stale', ...wrong });
    expect([await code(one, (await keyOf()).key), errors.length]).toEqual(['AWAY', 1]);
    expect(errors[0]).toMatchObject({ name: 'AuthenticationError', status: 401 });
  });

  it('takes one credential, from where it is told to look', async () => {
    const [one, { key }] = [await verifierFor(app), await keyOf()];
    const keysOnly = await verifierFor(app, { places: ['x-api-key'] });
    const check = async (headers: Record<string, string>, by = one) => (await by.verifier.check(headers, '')).code;
    expect(await check(bearer(key))).toBe('VALID');
    expect(await check({ 'x-api-key': key })).toBe('VALID');
    expect(await check({})).toBe('MISSING');
    expect(await check({ ...bearer(key), 'x-api-key': key })).toBe('NOT_FOUND');
    expect(await check({ authorization: `Basic ${key}` })).toBe('NOT_FOUND');
    expect(await check(bearer(key.repeat(200)))).toBe('NOT_FOUND');
    expect(await check({ 'x-api-key': `${key}\u0000` })).toBe('NOT_FOUND');
    expect(await check(bearer(key), keysOnly)).toBe('MISSING');
  });

  it('takes the session of a cookie where it is told to, and a header before that', async () => {
    const cookie = `theme=dark; ${ada.client.cookieHeader()}`;
    const [plain, one] = [await verifierFor(app), await verifierFor(app, { places: ['bearer', 'cookie'] })];
    expect((await plain.verifier.check({ cookie }, '')).code).toBe('MISSING');
    const session = { code: 'VALID', kind: 'session', userId: rowId(ada.id) };
    expect(await one.verifier.check({ cookie }, '203.0.113.1')).toMatchObject(session);
    const { key } = await keyOf();
    expect(await one.verifier.check({ cookie, ...bearer(key) }, '')).toMatchObject({ kind: 'project' });
    expect((await one.verifier.check({ cookie, ...bearer('nothing') }, '')).code).toBe('NOT_FOUND');
    expect((await one.verifier.check({ cookie: 'latchkey_session=nothing' }, '')).code).toBe('NOT_FOUND');
    expect((await one.verifier.check({ cookie: 'other=1' }, '')).code).toBe('MISSING');
    const [, text] = /latchkey_session=([^;]+)/.exec(cookie) ?? [];
    expect((await one.verifier.check(bearer(text), '')).code).toBe('NOT_FOUND');
  });
});
