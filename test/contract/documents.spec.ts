import { TestApp } from '@latchkey/testing';

describe('A document', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.stop());

  it('may be kept for a minute and asked for again by its tag', async () => {
    const first = await app.client().get('/openapi/account.json');
    const tag = first.headers.get('etag') ?? '';
    const again = await app.client().get('/openapi/account.json', { headers: { 'if-none-match': `"x", ${tag}` } });
    const other = await app.client().get('/openapi/account.json', { headers: { 'if-none-match': 'W/"x"' } });

    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect([again.status, again.text]).toEqual([304, '']);
    expect(other.status).toBe(200);
  });

  it.each([
    ['gzip, br', 'gzip'],
    ['br;q=1, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['identity', null],
  ])('is sent to a client that takes %s as %s', async (accepted, encoding) => {
    const headers = { 'accept-encoding': accepted };
    const { headers: answered, body } = await app.client().get('/openapi/project.json', { headers });

    expect(answered.get('content-encoding')).toBe(encoding);
    expect(answered.get('vary')).toBe('accept-encoding');
    expect(body).toMatchObject({ openapi: '3.1.1' });
  });

  it.each(['/openapi/nothing.json', '/openapi/account', '/openapi/account.yaml'])(
    'is not found at %s',
    async (path) => {
      const { status, body } = await app.client().get(path);

      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('is read, not written', async () => {
    const { status, headers } = await app.client().post('/openapi/account.json');

    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
