import { connect } from 'node:net';
import { createPlace, logIn, sendRaw, signUp, TestApp, type TestLogin, type TestPlace } from '@latchkey/testing';

let app: TestApp;
let key: TestPlace;
let login: TestLogin;
beforeAll(async () => {
  app = await TestApp.start();
  const ada = await signUp(app);
  key = await createPlace(ada);
  login = await logIn(app, ada);
});
afterAll(() => app.stop());

const raw = (head: string, body = '') => sendRaw(app.url, `${head}\r\nConnection: close\r\n\r\n${body}`);
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const origins = ['http://127.0.0.1', 'http://evil.example', 'HTTP://X:1'];

describe('check 71: a request line that names the server, as for a proxy', () => {
  it.each(origins)('is answered in the words of its path: %s', async (origin) => {
    const statuses: [string, number, object][] = [
      ['/api/v1/whoami', 401, { error: { code: 'AUTH_MISSING' } }],
      ['/api/v1/nothing', 404, { error: { code: 'NOT_FOUND' } }],
      ['/v1/nothing', 404, { success: false, error: { code: 'NOT_FOUND' } }],
      ['/api/v1/analysis/x/y', 404, { detail: 'Not found' }],
      ['/api/nothing?/v1/', 404, { success: false, code: 'NOT_FOUND' }],
    ];
    for (const [path, status, body] of statuses) {
      const answer = await raw(`GET ${origin}${path} HTTP/1.1\r\nHost: x`);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toMatchObject(body);
    }
  });

  it('is not let past the path that it names, into one with parameters', async () => {
    const { status, headers } = await raw('GET http://x/api/v1/runs/start HTTP/1.1\r\nHost: x');
    expect([status, headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

describe('check 71: a path that is spelled with escapes', () => {
  it.each([
    ['/api/v1/api-key%73/a/b/c', 404],
    [`/api/v1/api-key%73/${'a'.repeat(600)}`, 404],
    [`/api/v1/api-key%73${'/x'.repeat(3000)}`, 404],
    ['/%61pi/v1/api%2Dkeys/x/%zz', 422],
  ])('is answered in the words of the surface that it means: %.40s', async (path, status) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x`);
    expect([answer.status, Object.keys(JSON.parse(answer.body) as object)]).toEqual([status, ['detail']]);
  });
});

describe('check 71: a request without Host', () => {
  it.each([
    ['/api/user/me', 400, { code: 'VALIDATION_ERROR' }],
    ['/api/v1/whoami', 400, { error: { code: 'VALIDATION' } }],
    ['/v1/tasks', 400, { error: { code: 'VALIDATION_ERROR' } }],
    ['/api/v1/users/me', 422, { detail: [{ loc: ['header', 'host'], msg: 'Host is required' }] }],
  ])('is refused in the words of its path: %s', async (path, status, body) => {
    const answer = await raw(`GET ${path} HTTP/1.1`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject(body);
    expect(answer.headers.get('x-request-id')).toMatch(id);
  });

  it('is taken in HTTP/1.0, which has none', async () => {
    const { status } = await raw(`GET /api/v1/whoami HTTP/1.0\r\nAuthorization: Bearer ${key.key}`);
    expect(status).toBe(200);
  });
});

describe('check 71: an expectation that nobody knows', () => {
  it('is let be', async () => {
    const headers = `Host: x\r\nAuthorization: Bearer ${key.key}\r\nExpect: a miracle`;
    const answer = await raw(`GET /api/v1/whoami HTTP/1.1\r\n${headers}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-request-id')).toMatch(id);
  });
});

describe('check 71: what is no HTTP, where the request line can be read', () => {
  it.each([
    ['another case of the method', 'Get /api/v1/whoami HTTP/1.1\r\nHost: x', { error: { code: 'VALIDATION' } }],
    ['a tab in the path', 'GET /v1/tasks\t?x HTTP/1.1\r\nHost: x', { error: { code: 'VALIDATION_ERROR' } }],
    [
      'two lengths',
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 2',
      { detail: expect.any(String) },
    ],
    ['a name without a value', 'GET /api/v1/users/me HTTP/1.1\r\nHost x', { detail: expect.any(String) }],
  ])('is refused in the words of its path: %s', async (_, head, body) => {
    const answer = await raw(head);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject(body);
  });

  it('says field by field what is wrong with input on the secret-key API, as before', async () => {
    const { status, body } = await login.client.post('/api/v1/api-keys', { description: 7 });
    expect([status, body.detail[0].loc]).toEqual([422, ['body', 'description']]);
  });
});

describe('check 70: a client that hangs up', () => {
  it('in the middle of its body is no fault of the server', async () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    const head = 'POST /api/auth/sign-in/email HTTP/1.1\r\nHost: x\r\nContent-Type: application/json';
    socket.write(`${head}\r\nContent-Length: 50\r\n\r\n{"email":`, () => socket.destroySoon());
    await app.logged('The body did not arrive whole.');
    expect(app.logs.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
