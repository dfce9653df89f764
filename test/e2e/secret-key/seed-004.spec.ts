import { parseKey } from '@latchkey/common';
import { createSecretKey, logIn, type Person, signUp, TestApp, type TestLogin, writeUsage } from '@latchkey/testing';
import { KeyUsage } from '../../../apps/api/src/keys/key-usage.js';

const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/) as string;
/** As in the sample, `2024-01-15T10:30:00Z`: to the second. */
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const json = { 'content-type': 'application/json' };

describe('seed 004', () => {
  let app: TestApp;
  let ada: Person;
  let login: TestLogin;
  beforeAll(async () => (app = await TestApp.start()));
  beforeEach(async () => {
    ada = await signUp(app);
    login = await logIn(app, ada);
  });
  afterAll(() => app.stop());

  /** The curl command as printed: its header, its slash, its spaces. */
  const post = (body: string, authorization = `Bearer ${login.accessToken}`) =>
    app.client().send('POST', '/api/v1/api-keys/', { headers: { ...json, authorization }, body });

  it('creates a key by the command as printed, and answers the five fields', async () => {
    const before = Math.floor(app.clock.now().getTime() / 1000) * 1000;
    const { status, headers, body, text } = await post('{ "description": "Production API key"}');
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toEqual({
      id: uuid,
      api_key: expect.stringMatching(/^sk_live_[0-9A-Za-z]{48}$/),
      key_prefix: (body.api_key as string).slice(0, 14),
      description: 'Production API key',
      created_at: time,
    });
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'id',
      'api_key',
      'key_prefix',
      'description',
      'created_at',
    ]);
    expect(Date.parse(body.created_at as string)).toBeGreaterThanOrEqual(before);
    expect(parseKey(body.api_key as string)).toEqual({ kind: 'secret', environment: 'live' });
  });

  it('uses the key for authentication by the command as printed, instead of a JWT', async () => {
    const { body: made } = await post('{ "description": "Production API key"}');
    const headers = { 'X-API-Key': made.api_key as string };
    expect((await app.client().get('/api/v1/analysis/', { headers })).status).toBe(200);
    await writeUsage(app);
    await app.app.get(KeyUsage, { strict: false }).flush();
    const { status, headers: answered, body } = await app.client().get('/api/v1/analysis/', { headers });
    expect([status, answered.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toEqual({
      object: 'list',
      data: [
        {
          key_id: made.id,
          key_prefix: made.key_prefix,
          description: 'Production API key',
          requests: 1,
          errors: 0,
          rate_limited: 0,
          first_used_at: time,
          last_used_at: time,
          by_day: [{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), requests: 1, errors: 0, rate_limited: 0 }],
          by_status: { '2xx': 1, '3xx': 0, '4xx': 0, '5xx': 0 },
        },
      ],
      total: 1,
    });
  });

  it('takes the example of its body', async () => {
    const { status, body } = await post('{\n"description": "Production API key for call analysis integration"\n}');
    expect([status, body.description]).toEqual([201, 'Production API key for call analysis integration']);
  });

  it.each([
    'Development - Local Testing',
    'Staging - QA Environment',
    'Production - Main Application',
    'CI/CD - Automated Tests',
    'é'.repeat(500),
  ])('keeps the description as sent: %s', async (description) => {
    expect((await post(JSON.stringify({ description }))).body.description).toBe(description);
  });

  it('400: says so in its words when ten keys are active, until one is expired', async () => {
    const made = [];
    for (let count = 0; count < 10; count++) made.push(await createSecretKey(login.client));
    const { status, body } = await post('{ "description": "Production API key"}');
    expect(status).toBe(400);
    expect(body).toEqual({ detail: 'Maximum number of API keys (10) reached. Please expire unused keys.' });
    await login.client.delete(`/api/v1/api-keys/${made[3].id}`);
    expect((await post('{ "description": "Production API key"}')).status).toBe(201);
  });

  it.each(['Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...', 'Bearer', 'Bearer ', 'Basic eDp5', ''])(
    '401: says so in its words for the header "%s"',
    async (authorization) => {
      const { status, body, headers } = await post('{ "description": "Production API key"}', authorization);
      expect([status, body]).toEqual([401, { detail: 'Could not validate credentials' }]);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
    },
  );

  it('401: says so in its words without a header', async () => {
    const { status, body } = await app.client().post('/api/v1/api-keys/', { description: 'Production API key' });
    expect([status, body]).toEqual([401, { detail: 'Could not validate credentials' }]);
  });

  it('shows the key this once, and stores a hash', async () => {
    const { key } = await createSecretKey(login.client);
    const everywhere = [
      (await login.client.get('/api/v1/api-keys/?include_expired=true')).text,
      JSON.stringify(await app.dataSource.query('SELECT * FROM api_keys')),
      JSON.stringify(await app.dataSource.query(`SELECT encode(hash, 'escape') FROM api_key_secrets`)),
      JSON.stringify(app.logs),
    ].join();
    expect(everywhere).not.toContain(key);
    expect(everywhere).not.toContain(key.slice(20));
  });
});
