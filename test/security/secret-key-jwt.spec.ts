import { detailOf, logIn, type Person, signUp, TestApp, type TestLogin } from '@latchkey/testing';
import { createHmac } from 'node:crypto';
import {
  base64url,
  type CryptoKey,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { SigningKeys } from '../../apps/api/src/auth/signing-keys.js';

const refused = '401 Could not validate credentials';

let app: TestApp;
let ada: Person;
let login: TestLogin;
let ours: CryptoKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  login = await logIn(app, ada);
  ({ key: ours } = await app.app.get(SigningKeys, { strict: false }).signer());
});
afterAll(() => app.stop());

const part = (index: number) =>
  JSON.parse(Buffer.from(login.accessToken.split('.')[index], 'base64url').toString()) as JWTPayload;
const encode = (value: unknown) => base64url.encode(JSON.stringify(value));

/** A token as the one that was issued, but for what is given, signed with our own key unless told. */
const forge = (changed: object, headers: object = {}, key: CryptoKey = ours) =>
  new SignJWT({ ...part(1), ...changed })
    .setProtectedHeader({ ...(part(0) as unknown as JWTHeaderParameters), ...headers })
    .sign(key);

/** One operation that reads, one that makes a secret. */
const send = async (authorization: string) => {
  const client = app.client().with({ authorization });
  const answers = await Promise.all([client.get('/api/v1/users/me'), client.post('/api/v1/api-keys/', {})]);
  return [...new Set(answers.map(detailOf))];
};
const refuse = async (token: string) => expect(await send(`Bearer ${token}`)).toEqual([refused]);

describe('check 26: a JWT on the secret-key surface', () => {
  it('opens as issued, and as forged without a change: the other tests are about what they change', async () => {
    for (const token of [login.accessToken, await forge({})]) {
      expect(await send(`Bearer ${token}`)).toEqual(['200', '201']);
    }
  });

  it.each(['none', 'None', 'NONE'])('is refused unsigned, as alg %s', async (alg) => {
    const unsigned = `${encode({ ...part(0), alg })}.${encode(part(1))}`;
    await refuse(`${unsigned}.`);
    await refuse(`${unsigned}.${login.accessToken.split('.')[2]}`);
  });

  it('is refused when it is signed with HS256 and the public key', async () => {
    const [jwk] = (await app.client().get('/api/auth/jwks')).body.keys;
    const pem = await exportSPKI((await importJWK(jwk, 'ES256')) as CryptoKey);
    const input = `${encode({ ...part(0), alg: 'HS256' })}.${encode(part(1))}`;
    await refuse(`${input}.${createHmac('sha256', pem).update(input).digest('base64url')}`);
  });

  it('is refused when another key signed it', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    await refuse(await forge({}, {}, privateKey));
    await refuse(await forge({}, { kid: 'unknown' }));
    await refuse(await forge({}, { jku: `${app.url}/keys.json` }, privateKey));
  });

  it.each<[string, unknown]>([
    ['iss', 'https://evil.example'],
    ['aud', 'https://evil.example'],
    ['sub', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['sid', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['exp', 1],
    ['exp', undefined],
    ['nbf', 4_000_000_000],
  ])('is refused with %s %j', async (claim, value) => refuse(await forge({ [claim]: value })));

  it.each(['at+jwt', 'JWT', undefined])('check 27: is refused as typ %j', async (typ) =>
    refuse(await forge({}, { typ })),
  );

  it('R14: is refused for the session of somebody else', async () => {
    const bob = await signUp(app);
    await refuse(await forge({ sub: bob.id }));
  });

  it('check 31 R40: is refused when it is cut, longer or changed', async () => {
    const token = login.accessToken;
    for (let at = 5; at < token.length; at += 61) {
      await refuse(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1));
      await refuse(token.slice(0, -at));
    }
    await refuse(`${token}A`);
  });

  it('check 31: is taken by a scheme in any case, and by none that is spelled otherwise', async () => {
    const token = login.accessToken;
    for (const scheme of ['bearer', 'BEARER']) expect(await send(`${scheme} ${token}`)).toEqual(['200', '201']);
    for (const header of [`Bearer  ${token}`, `Bearer ${token}, Bearer ${token}`, `JWT ${token}`, token]) {
      expect(await send(header)).toEqual([refused]);
    }
  });

  it('check 40: is never taken from the query, nor logged', async () => {
    const answer = await app.client().get(`/api/v1/users/me?access_token=${login.accessToken}`);
    expect(detailOf(answer)).toBe(refused);
    expect(JSON.stringify(app.logs)).not.toContain(login.accessToken.split('.')[2]);
  });
});
