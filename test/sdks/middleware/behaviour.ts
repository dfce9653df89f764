import { type Verifier } from '@latchkey/sdk/middleware';
import { createPlace, createProjectKey, type Person, signUp, TestApp, type TestPlace } from '@latchkey/testing';
import { bearer, call, type TestVerifier, verifierFor } from './asked.js';

/** A service that is behind Latchkey, with `/runs` (needs runs:read) and `/much` (counts for 100). */
export interface TestedService {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** The same, and what the test does to its verifier. */
export type HeldService = TestedService & {
  readonly [Way in 'away' | 'pass']: (...args: Parameters<TestVerifier[Way]>) => unknown;
};

/** A service that runs here, on a verifier of the test. */
export const holding =
  (start: (verifier: Verifier) => Promise<TestedService>) =>
  async (app: TestApp): Promise<HeldService> => {
    const one = await verifierFor(app);
    return { ...(await start(one.verifier)), away: one.away, pass: one.pass };
  };

/** What every one of the middlewares does, whatever it is made for. `/runs` answers `{ kind, scopes }` of the verdict. */
export function behavesAsMiddleware(start: (app: TestApp) => Promise<HeldService>): void {
  let app: TestApp;
  let ada: Person;
  let place: TestPlace;
  let service: HeldService;
  beforeAll(async () => {
    app = await TestApp.start({ env: { RATE_LIMIT_FREE: '50/60' } });
    ada = await signUp(app);
    place = await createPlace(ada);
    app.clock.advanceToWindow(60);
    service = await start(app);
  });
  afterAll(async () => {
    await service.stop();
    await app.stop();
  });

  const keyOf = async (scopes = ['runs:read']) => createProjectKey(ada.client, place.project, { scopes });
  const get = (path: string, headers = {}) => call(service.url + path, headers);

  it('lets a good credential pass, and says whose it is', async () => {
    const { key } = await keyOf();
    const expected = { status: 200, body: { kind: 'project', scopes: ['runs:read'] } };
    expect(await get('/runs', bearer(key))).toMatchObject(expected);
    expect(await get('/runs', { 'x-api-key': key })).toMatchObject(expected);
  });

  it('answers 401 to who shows no credential, or a wrong one', async () => {
    const nobody = await get('/runs');
    expect([nobody.status, nobody.body.error.code]).toEqual([401, 'AUTH_MISSING']);
    expect(nobody.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
    const wrong = await get('/runs', bearer('nothing'));
    expect([wrong.status, wrong.body.error]).toEqual([
      401,
      { code: 'API_KEY_INVALID', message: 'The credential is unknown, expired, disabled or revoked.' },
    ]);
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="latchkey", error="invalid_token"');
    expect(wrong.headers.get('cache-control')).toBe('no-store');
  });

  it('answers 403 where a scope is missing, and names it', async () => {
    const { status, headers, body } = await get('/runs', bearer((await keyOf(['runs:write'])).key));
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(headers.get('www-authenticate')).toMatch(/error="insufficient_scope", scope="runs:read"$/);
  });

  it('answers 401 to a key that is revoked, once it is not remembered any more', async () => {
    const { key, id } = await keyOf();
    expect((await get('/runs', bearer(key))).status).toBe(200);
    await ada.client.delete(`${place.project.keysPath}/${id}`);
    expect((await get('/runs', bearer(key))).status).toBe(200);
    await service.pass(5);
    expect((await get('/runs', bearer(key))).status).toBe(401);
  });

  it('answers 429 where a limit is used up, and says for how long', async () => {
    const { status, headers, body } = await get('/much', bearer((await keyOf()).key));
    expect([status, body.error.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(headers.get('x-ratelimit-limit')).toBe('50');
    expect(headers.get('ratelimit')).toMatch(/^"free";r=\d+;t=\d+$/);
  });

  it('answers 503 while Latchkey is away', async () => {
    await service.away(true);
    const { status, headers, body } = await get('/runs', bearer((await keyOf()).key));
    await service.away(false);
    expect([status, body.error.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
  });
}
