import { documentedOperations, TestApp } from '@latchkey/testing';
import { surfaces } from '../../../apps/api/src/surfaces/index.js';

/** What a proxy asks with its client's own method: it has all of them. */
const ofEveryMethod = ['authorizeForwardedRequest'];

const operations = surfaces
  .flatMap(({ name }) => documentedOperations(name))
  .filter(({ id }) => !ofEveryMethod.includes(id));
const paths = [...new Set(operations.map(({ path }) => path))].map((path) => {
  const own = operations.filter((operation) => operation.path === path);
  const methods = own.map(({ method }) => method);
  return {
    path,
    at: own[0].at(),
    allowed: [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort(),
  };
});

const readAllow = (headers: Headers) => (headers.get('allow') ?? '').split(', ').sort();

describe('Every path', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.stop());

  it.each(paths)('names its methods to one that it does not have: $path', async ({ at, allowed }) => {
    const { status, headers } = await app.client().send('PATCH', at);

    expect([status, readAllow(headers)]).toEqual([405, allowed]);
  });

  it.each(paths.filter(({ allowed }) => !allowed.includes('GET')))(
    'is never taken for the id of something: $path',
    async ({ at, allowed }) => {
      const { status, headers } = await app.client().get(at);

      expect([status, readAllow(headers)]).toEqual([405, allowed]);
    },
  );

  it.each(paths)('names its methods to OPTIONS: $path', async ({ at, allowed }) => {
    const { status, text, headers } = await app.client().send('OPTIONS', at);

    expect([status, text, readAllow(headers)]).toEqual([204, '', allowed]);
  });

  it.each(paths.filter(({ allowed }) => allowed.includes('HEAD')))(
    'answers HEAD as GET, without a body: $path',
    async ({ at }) => {
      const [got, headed] = await Promise.all(['GET', 'HEAD'].map((method) => app.client().send(method, at)));

      expect([headed.status, headed.text]).toEqual([got.status, '']);
      expect(headed.headers.get('content-type')).toBe(got.headers.get('content-type'));
    },
  );
});
