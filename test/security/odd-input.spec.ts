import { claimRun, createPlace, signUp, TestApp, type TestAnswer, type TestPlace } from '@latchkey/testing';

let app: TestApp;
let key: TestPlace;
beforeAll(async () => {
  app = await TestApp.start();
  key = await createPlace(await signUp(app));
});
afterAll(() => app.stop());

const inherited = ['toString', 'valueOf', 'hasOwnProperty', 'toLocaleString', 'isPrototypeOf', '__defineGetter__'];
const said = ({ status, body }: TestAnswer) => [status, body.error?.field, body.error?.message];

describe('check 70: fields with the names of what every object has', () => {
  it.each(inherited)('are unknown like any other, in a body: %s', async (name) => {
    const body = JSON.stringify({ [name]: 1 });
    const stranger = app.client();
    const answers = [
      await key.client.post('/api/v1/project/update', body),
      await stranger.post('/api/auth/sign-in/email', body),
      await stranger.post('/api/v1/auth/login', body),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 422]);
    for (const { text } of answers) expect(text).toContain(name);
  });

  it.each([...inherited, 'constructor', '__proto__'])('are unknown like any other, in a query: %s', async (name) => {
    const answer = await key.client.get(`/api/v1/runs?${name}=1`);
    expect([answer.status, answer.body.error.code, answer.body.error.field]).toEqual([400, 'VALIDATION', name]);
  });
});

describe('check 70: a character with very many marks', () => {
  it('does not keep the server busy, whoever sends it', async () => {
    const text = `a${'\u0300\u0316'.repeat(120_000)}`;
    const began = performance.now();
    const answers = [
      await app.client().post('/api/auth/sign-in/email', { email: text, password: 'x' }),
      await app.client().post('/api/auth/sign-up/email', { email: 'you@example.com', password: 'x', name: text }),
      await key.client.post('/api/v1/project/settings/update', { claudeMd: text }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('check 70: a name of a field that is as long as a body may be', () => {
  it('is not sent back whole', async () => {
    const long = 'x'.repeat(900_000);
    const wrong = JSON.stringify({ [long]: 1 });
    const answers = [
      await key.client.post('/api/v1/project/update', wrong),
      await key.client.post('/api/v1/project/settings/update', JSON.stringify({ envVars: {}, [long]: 1 })),
      await key.client.post('/api/v1/project/delete', wrong),
      await app.client().post('/api/auth/sign-in/email', wrong),
    ];
    for (const { status, text } of answers) expect([status, text.length < 2_000]).toEqual([400, true]);
    expect(answers[0].body.error.field).toBe(`${'x'.repeat(100)}…`);
  });
});

describe('what is wrong is told in words that help', () => {
  it('says of a choice that is missing that it is required', async () => {
    expect(said(await key.client.post('/api/v1/project/provider-keys/remove', {}))).toEqual([
      400,
      'provider',
      'Provider is required',
    ]);
  });

  it('says of a query parameter that comes twice that it must come once', async () => {
    const twice = (query: string) => key.client.get(`/api/v1/runs?${query}`);
    expect(said(await twice('limit=5&limit=6'))).toEqual([400, 'limit', 'Limit must be given once']);
    expect(said(await twice('status=failed&status=running'))).toEqual([400, 'status', 'Status must be given once']);
  });

  it('names the bound of a whole number, however large the number is', async () => {
    const answer = await key.client.post('/api/v1/runs/claim', { sandbox: { name: 'box' }, leaseSeconds: 1e300 });
    expect(said(answer)).toEqual([400, 'leaseSeconds', 'Lease seconds must be at most 3600']);
  });

  it('says what is wrong with the name of a label', async () => {
    const claim = (labels: object) => key.client.post('/api/v1/runs/claim', { sandbox: { name: 'box', labels } });
    const error = 'Sandbox.labels must have names of 1 to 64 characters, without NUL or half of a surrogate pair';
    for (const name of ['', ' ', 'x'.repeat(65), 'a\u0000', '\ud800']) {
      expect(said(await claim({ [name]: 'one' }))).toEqual([400, 'sandbox.labels', error]);
    }
    expect(await claimRun(key.client, { sandbox: { name: 'box', labels: { region: '' } } })).toBeNull();
  });
});
