import { AppError, type ErrorCode, generateKey } from '@latchkey/common';
import { type Surface } from '@latchkey/surface';
import { documentedOperations, TestApp } from '@latchkey/testing';
import { surfaces } from '../../../apps/api/src/surfaces/index.js';

const kinds = ['personal', 'project', 'workspace', 'secret', 'service'] as const;

/** Well-formed and unknown, or not even that, in every place where a credential can be sent. */
const madeUp: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...kinds.map((kind) => [`a ${kind} key as X-Api-Key`, { 'x-api-key': generateKey(kind) }] as const),
  ...kinds.map((kind) => [`a ${kind} key as Bearer`, { authorization: `Bearer ${generateKey(kind)}` }] as const),
  ['no key as X-Api-Key', { 'x-api-key': 'nothing' }],
  ['no token as Bearer', { authorization: 'Bearer nothing' }],
  ['a JWT of nobody', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.' }],
  ['another scheme', { authorization: 'Basic bm90aGluZzpub3RoaW5n' }],
  ['a session of nobody', { cookie: 'latchkey_session=nothing' }],
];

const guarded = surfaces.flatMap((surface) =>
  documentedOperations(surface.name)
    .filter(({ credentials }) => credentials.length > 0)
    .map((operation) => ({ surface, operation, name: `${operation.method} ${operation.path}` })),
);

/** Where RFC 9728 says what protects the account API. */
const resourceMetadata = 'http://localhost:0/.well-known/oauth-protected-resource/api';

const word = (surface: Surface, code: ErrorCode, status: number) =>
  surface.fail(new AppError(code), { status, requestId: expect.any(String) as string });

describe('What is not open to everybody', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.stop());

  it.each(guarded)('asks for a credential before all else: $name', async ({ surface, operation }) => {
    const { status, body, headers } = await app.client().send(operation.method, operation.at());

    expect(status).toBe(401);
    expect(body).toEqual(word(surface, 'CREDENTIAL_MISSING', 401));
    const where = surface.name === 'account' ? `, resource_metadata="${resourceMetadata}"` : '';
    expect(headers.get('www-authenticate')).toBe(`Bearer realm="latchkey"${where}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each(guarded)('does not mind a slash at the end: $name', async ({ operation }) => {
    expect((await app.client().send(operation.method, `${operation.at()}/`)).status).toBe(401);
  });

  it.each(guarded)('is closed to every made-up credential: $name', async ({ operation }) => {
    const client = app.client();
    const statuses = await Promise.all(
      madeUp.map(async ([what, headers]) => {
        const { status } = await client.send(operation.method, operation.at(), { headers });
        return [what, status];
      }),
    );

    expect(statuses).toEqual(madeUp.map(([what]) => [what, 401]));
  });
});
