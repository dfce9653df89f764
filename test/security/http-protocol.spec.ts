import { sendRaw, TestApp } from '@latchkey/testing';

const json = { 'content-type': 'application/json' };

/** The account surface's error, whatever went wrong. */
const failure = (status: number, code: string) => ({
  success: false,
  status,
  code,
  message: expect.any(String),
  requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
});

describe('HTTP as it should not be spoken', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const raw = (head: string, body = '') => sendRaw(app.url, `${head}\r\nHost: x\r\nConnection: close\r\n\r\n${body}`);

  describe('R39, check 68: a path in another spelling opens nothing without a credential', () => {
    it.each([
      '/api/user/me/',
      '//api/user/me',
      '/api//user/me',
      '/API/user/me',
      '/api/user/ME',
      '/api/user%2fme',
      '/api/user/me;x=1',
      '/api/user/me%00',
      '/api/user/me%20',
      '/api/x/..%2fuser/me',
      '/api/user/./me',
      '/api/user/me?/',
      '/api/user/%6de',
      '/api/user/me%3f',
    ])('%s', async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1`);
      expect([400, 401, 404]).toContain(answer.status);
      expect(JSON.parse(answer.body)).toMatchObject({ success: false });
    });
  });

  describe('R38, check 69: no Content-Type gets an invalid body past the checks', () => {
    it.each([
      'application/json',
      'application/json\t; charset=utf-8',
      'application/json ;charset=utf-8',
      'APPLICATION/JSON',
      ' application/json',
      'application/json, text/plain',
      'application/vnd.api+json',
      'text/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json\ta',
      '',
    ])('%j', async (type) => {
      const body = '{"email":1}';
      const answer = await sendRaw(
        app.url,
        `POST /api/auth/sign-up/email HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      expect([400, 415]).toContain(answer.status);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'check 22: %s, which a page of another site could send, is 415',
      async (type) => {
        const body = '{"email":"you@example.com"}';
        const answer = await app.client().post('/api/auth/sign-in/email', body, { headers: { 'content-type': type } });
        expect(answer.body).toEqual(failure(415, 'UNSUPPORTED_MEDIA_TYPE'));
      },
    );
  });

  describe('check 70: a body that is nonsense is the client’s error, and the server lives on', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])));
    it.each([
      ['null', 'null'],
      ['a list', '[]'],
      ['a string', '"x"'],
      ['a number', '1e999'],
      ['nothing at all', ''],
      ['white space', '  '],
      ['half of it', '{"email":'],
      ['a depth of 20,000', deep],
      ['50,000 keys', many],
      ['__proto__', '{"__proto__":{"x":1}}'],
      ['constructor', '{"email":"a@example.com","constructor":{"prototype":{"x":1}}}'],
      ['a nested __proto__', '{"email":{"__proto__":null}}'],
      ['NUL', '{"email":"a@example.com","password":"abcdefgh1!","name":"a\\u0000b"}'],
      ['half a surrogate pair', '{"email":"a@example.com","password":"abcdefgh1!","name":"\\ud800"}'],
      ['wrong types', '{"email":{},"password":[],"name":7}'],
    ])('%s', async (_, body) => {
      const answer = await app.client().post('/api/auth/sign-up/email', body, { headers: json });
      expect(answer.body).toMatchObject(failure(400, 'VALIDATION_ERROR'));
      expect(answer.body.meta.errors[0].error).toMatch(/\w/);
    });

    it('names a forbidden key', async () => {
      const answer = await app.client().post('/api/auth/sign-up/email', '{"__proto__":1}', { headers: json });
      expect(answer.body.meta.errors).toEqual([
        { field: '__proto__', error: 'The name __proto__ is not allowed.', location: 'body' },
      ]);
    });

    it('refuses bytes that are no UTF-8', async () => {
      const body = Buffer.concat([Buffer.from('{"email":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
      const head = `POST /api/auth/sign-up/email HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
      const answer = await sendRaw(app.url, Buffer.concat([Buffer.from(head), body]));
      expect(JSON.parse(answer.body)).toMatchObject(failure(400, 'VALIDATION_ERROR'));
    });

    it('answers 413 to more than 1 MiB, announced or chunked', async () => {
      const long = JSON.stringify({ email: 'x'.repeat(1_100_000) });
      const announced = await app.client().post('/api/auth/sign-up/email', long, { headers: json });
      expect(announced.body).toEqual(failure(413, 'PAYLOAD_TOO_LARGE'));
      const chunk = `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`;
      const chunked = await raw(
        'POST /api/auth/sign-up/email HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked',
        chunk,
      );
      expect(chunked.status).toBe(413);
    });

    it('does not unpack what is compressed', async () => {
      const headers = { ...json, 'content-encoding': 'gzip' };
      const answer = await app.client().post('/api/auth/sign-up/email', '{"email":"x"}', { headers });
      expect(answer.body).toEqual(failure(415, 'UNSUPPORTED_MEDIA_TYPE'));
    });
  });

  describe('check 71: every failure has the one shape', () => {
    it.each([
      ['GET /api/nothing HTTP/1.1', 404, 'NOT_FOUND'],
      ['GET /nothing HTTP/1.1', 404, 'NOT_FOUND'],
      ['GET * HTTP/1.1', 404, 'NOT_FOUND'],
      ['POST * HTTP/1.1', 404, 'NOT_FOUND'],
      ['GET *?scope=a HTTP/1.1', 404, 'NOT_FOUND'],
      ['OPTIONS *?scope=a HTTP/1.1', 404, 'NOT_FOUND'],
      ['GET /api/%zz HTTP/1.1', 400, 'VALIDATION_ERROR'],
      ['PATCH /api/user/me HTTP/1.1', 405, 'METHOD_NOT_ALLOWED'],
      ['TRACE /api/user/me HTTP/1.1', 405, 'METHOD_NOT_ALLOWED'],
      ['GET /api/user/me HTTP/1.1', 401, 'AUTHENTICATION_REQUIRED'],
      [`GET /api/user/me HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`, 431, 'HEADERS_TOO_LARGE'],
      ['NONSENSE /api/user/me HTTP/1.1', 400, 'VALIDATION_ERROR'],
      ['GET /api/user/me HTTP/9.9', 400, 'VALIDATION_ERROR'],
      ['GET /api/user/me HTTP/1.1\r\nHost: y\r\nBad Header', 400, 'VALIDATION_ERROR'],
    ])('%.60s', async (head, status, code) => {
      const answer = await raw(head);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toMatchObject(failure(status, code));
      expect(answer.headers.get('x-request-id')).toBe(JSON.parse(answer.body).requestId);
      expect(answer.body).not.toMatch(/node_modules|\.ts|\.js|SELECT|stack/);
    });

    it('tells the methods of a known path', async () => {
      const answer = await app.client().send('PATCH', '/api/user/me');
      expect(answer.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['GET', 'HEAD', 'OPTIONS']));
    });

    it('speaks the dialect of the path when there is no handler', async () => {
      expect((await app.client().get('/api/v1/nothing')).body).toMatchObject({ error: { code: 'NOT_FOUND' } });
      expect((await app.client().get('/v1/nothing')).body).toMatchObject({
        success: false,
        error: { code: 'NOT_FOUND' },
      });
      expect((await app.client().get('/api/v1/analysis/x/y/z')).body).toEqual({ detail: 'Not found' });
      const oversized = await raw(`GET /v1/tasks HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`);
      expect(JSON.parse(oversized.body)).toMatchObject({ success: false, error: { code: 'HEADERS_TOO_LARGE' } });
    });
  });

  describe('every answer', () => {
    it('keeps a request id that is a UUID, and no other', async () => {
      const id = '5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2';
      const kept = await app.client().get('/api/user/me', { headers: { 'x-request-id': id } });
      expect(kept.headers.get('x-request-id')).toBe(id);
      expect(kept.body.requestId).toBe(id);
      const replaced = await app.client().get('/api/user/me', { headers: { 'x-request-id': 'x"<script>' } });
      expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('check 72: carries the security headers and says nothing of what it runs on', async () => {
      for (const path of ['/api/user/me', '/api/nothing']) {
        const { headers } = await app.client().get(path);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('x-powered-by')).toBeNull();
        expect(headers.get('server')).toBeNull();
        expect(headers.get('strict-transport-security')).toBeNull();
      }
    });

    it('check 24: opens the API to no other site', async () => {
      for (const origin of ['https://evil.example', 'null', 'http://localhost:3000.evil.example']) {
        const answer = await app.client().get('/api/user/me', { headers: { origin } });
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    it('answers HEAD like GET, without the body', async () => {
      const answer = await app.client().send('HEAD', '/api/user/me');
      expect(answer.status).toBe(401);
      expect(answer.text).toBe('');
    });

    it('answers OPTIONS with the methods, and 404 where there is nothing', async () => {
      const known = await app.client().send('OPTIONS', '/api/auth/sign-in/email');
      expect([known.status, known.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
      expect((await app.client().send('OPTIONS', '/api/nothing')).status).toBe(404);
    });

    it('insists on https for two years once it is served by https', async () => {
      const secure = await TestApp.start({ env: { PUBLIC_URL: 'https://api.example.com' } });
      const { headers } = await secure.client().get('/api/user/me');
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
      await secure.stop();
    });
  });

  describe('a header that is no credential', () => {
    it.each([
      ['authorization', 'garbage'],
      ['authorization', 'Bearer'],
      ['authorization', 'Bearer  two-spaces'],
      ['authorization', 'Bearer a, Bearer b'],
      ['authorization', 'Basic dXNlcjpwYXNz'],
      ['authorization', 'Bearer \u00ff\u00fe'],
      ['x-api-key', 'garbage'],
      ['x-api-key', ''],
      ['x-api-key', 'ba_' + 'a'.repeat(48)],
      ['cookie', 'latchkey_session=garbage'],
      ['cookie', 'latchkey_session=%'],
    ])('R40: %s: %j is 401', async (name, value) => {
      const answer = await app.client().get('/api/user/me', { headers: { [name]: value } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="latchkey"/);
    });

    it('R37, check 41: is neither read with underscores nor when it comes twice', async () => {
      expect((await raw('GET /api/user/me HTTP/1.1\r\nX_Api_Key: ba_x')).status).toBe(401);
      const twice = await raw('GET /api/user/me HTTP/1.1\r\nX-Api-Key: ba_x\r\nX-Api-Key: ba_y');
      expect(twice.status).toBe(400);
      const both = await raw('GET /api/user/me HTTP/1.1\r\nX-Api-Key: ba_x\r\nAuthorization: Bearer y');
      expect(both.status).toBe(400);
      const bearers = await raw('GET /api/user/me HTTP/1.1\r\nAuthorization: Bearer x\r\nAuthorization: Bearer y');
      expect(bearers.status).toBe(400);
    });
  });
});
