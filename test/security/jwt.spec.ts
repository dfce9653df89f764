import { type Person, signUp, TestApp } from '@latchkey/testing';
import { createHmac } from 'node:crypto';
import {
  base64url,
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { SigningKeys } from '../../apps/api/src/auth/signing-keys.js';

let app: TestApp;
let ada: Person;
let ours: CryptoKey;
let token: string;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  ({ key: ours } = await app.app.get(SigningKeys, { strict: false }).signer());
  token = (await ada.client.post('/api/auth/token')).body.data.token as string;
});
afterAll(() => app.stop());

const part = (index: number) => JSON.parse(Buffer.from(token.split('.')[index], 'base64url').toString()) as JWTPayload;
const header = (): JWTHeaderParameters => part(0) as unknown as JWTHeaderParameters;
const claims = () => part(1);
const encode = (value: unknown) => base64url.encode(JSON.stringify(value));

/** A token as ours, but for what is given, signed with our own key unless told. */
const forge = (changed: object, headers: object = {}, key: CryptoKey = ours) =>
  new SignJWT({ ...claims(), ...changed }).setProtectedHeader({ ...header(), ...headers }).sign(key);

const send = (text: string) => app.client().get('/api/user/me', { headers: { authorization: `Bearer ${text}` } });

const refuse = async (text: string) => {
  const { status, body, headers } = await send(text);
  expect([status, body.code]).toEqual([401, 'INVALID_OR_EXPIRED_TOKEN']);
  expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="latchkey", error="invalid_token"/);
};

const seconds = () => Math.floor(app.clock.now().getTime() / 1000);

describe('check 26: a forged JWT', () => {
  it('is what these tests think: unchanged, it opens', async () => {
    expect((await send(await forge({}))).status).toBe(200);
  });

  it.each(['none', 'None', 'NONE', 'nOnE'])('is refused unsigned, as alg %s', async (alg) => {
    const unsigned = `${encode({ ...header(), alg })}.${encode(claims())}`;
    await refuse(`${unsigned}.`);
    await refuse(`${unsigned}.${token.split('.')[2]}`);
  });

  it('is refused without its signature', async () => {
    const [head, body] = token.split('.');
    for (const text of [`${head}.${body}.`, `${head}.${body}`, `${head}..`, head]) await refuse(text);
  });

  it('is refused when it is signed with HS256 and the public key', async () => {
    const [jwk] = (await app.client().get('/api/auth/jwks')).body.keys;
    const pem = await exportSPKI((await importJWK(jwk, 'ES256')) as CryptoKey);
    for (const secret of [pem, pem.trim(), JSON.stringify(jwk), jwk.x, base64url.decode(jwk.x as string)]) {
      const input = `${encode({ ...header(), alg: 'HS256' })}.${encode(claims())}`;
      await refuse(
        `${input}.${createHmac('sha256', secret as string)
          .update(input)
          .digest('base64url')}`,
      );
    }
  });

  it('is refused when another key signed it, whatever it calls itself', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const url = `${app.url}/keys.json`;
    const headers = [
      {},
      { kid: await calculateJwkThumbprint(jwk) },
      { jwk },
      { jku: url },
      { x5u: url },
      { x5c: [jwk.x] },
    ];
    for (const extra of headers) {
      await refuse(await forge({}, extra, privateKey));
      await refuse(await forge({}, { ...extra, kid: undefined }, privateKey));
    }
  });

  it.each([undefined, '', 'x', '../../dev/null', "' OR 1=1 --", '\u0000', 1, null, [], {}])(
    'is refused under the unknown kid %j',
    async (other) => refuse(await forge({}, { kid: other })),
  );

  it.each(['at+jwt', 'JWT', 'jwt', undefined, '', 'latchkey-session', 1])(
    'check 27: is refused as typ %j',
    async (typ) => refuse(await forge({}, { typ })),
  );

  it('is refused with a critical extension that we do not know', async () => {
    const input = `${encode({ ...header(), crit: ['x'], x: 1 })}.${encode(claims())}`;
    await refuse(`${input}.${token.split('.')[2]}`);
  });

  it.each([
    ['iss', 'https://evil.example'],
    ['iss', undefined],
    ['iss', 'http://localhost:0/'],
    ['iss', ['http://localhost:0']],
    ['aud', 'http://localhost:0'],
    ['aud', undefined],
    ['aud', []],
    ['sub', undefined],
    ['sub', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['sub', 1],
    ['sid', undefined],
    ['sid', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['sid', "' OR 1=1 --"],
    ['sid', {}],
    ['jti', undefined],
    ['iat', undefined],
    ['exp', undefined],
    ['exp', '9999999999'],
  ])('R19, R20: is refused with %s %j', async (claim, value) => refuse(await forge({ [claim]: value })));

  it('is refused before and after its time', async () => {
    await refuse(await forge({ exp: seconds() }));
    await refuse(await forge({ exp: -1 }));
    await refuse(await forge({ nbf: seconds() + 60 }));
    expect((await send(await forge({ nbf: seconds() - 60 }))).status).toBe(200);
  });

  it("R14: is refused when its session is another person's", async () => {
    const bob = await signUp(app);
    await refuse(await forge({ sub: bob.id }));
  });
});

describe('R40: a JWT that is not whole', () => {
  it('is refused when it is cut or made longer', async () => {
    for (let cut = 1; cut < token.length; cut += 37) await refuse(token.slice(0, -cut));
    for (const more of ['A', '.', '=', '.x', '..']) await refuse(token + more);
  });

  it('is refused with any one character changed', async () => {
    for (let at = 0; at < token.length; at += 23) {
      const other = token[at] === 'A' ? 'B' : 'A';
      await refuse(token.slice(0, at) + other + token.slice(at + 1));
    }
  });

  it.each(['.', '..', '...', 'a.b.c', 'e30.e30.', 'e30.e30.e30', 'bnVsbA.bnVsbA.AA', 'W10.W10.AA', '{}.{}.{}'])(
    'is refused as %j',
    refuse,
  );

  it('is refused when it is huge, without being decoded', async () => {
    await refuse(await forge({ pad: 'x'.repeat(4000) }));
    await refuse(`${'A'.repeat(12_000)}.e30.AA`);
  });

  it('check 40: is never taken from the query', async () => {
    const answer = await app.client().get(`/api/user/me?access_token=${token}&token=${token}`);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(app.logs)).not.toContain(token.split('.')[2]);
  });
});
