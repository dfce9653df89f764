import {
  createPlace,
  createProjectKey,
  createService,
  type Person,
  signUp,
  TestApp,
  type TestPlace,
  type TestService,
} from '@latchkey/testing';

let app: TestApp;
let service: TestService;
let ada: Person;
let place: TestPlace;
beforeAll(async () => {
  app = await TestApp.start({ env: { RATE_LIMIT_FREE: '60/60' } });
  service = await createService(app);
  ada = await signUp(app);
  place = await createPlace(ada);
  app.clock.advanceToWindow(60);
});
afterAll(() => app.stop());

const ask = (credentials: unknown) => service.client.post('/internal/verify/batch', { credentials });

describe('POST /internal/verify/batch', () => {
  it('judges a hundred one by one, and answers in the order in which they were asked', async () => {
    const { key } = await createProjectKey(ada.client, place.project, { scopes: ['runs:read'] });
    const asked = Array.from({ length: 100 }, (_, index) => {
      if (index % 3 === 0) return { credential: key };
      return index % 3 === 1 ? { credential: `nothing-${index}` } : { credential: key, scopes: ['runs:cancel'] };
    });
    const { status, body } = await ask(asked);
    const codes = (body.results as { code: string }[]).map(({ code }) => code);
    expect(status).toBe(200);
    expect(codes).toEqual(asked.map((_, index) => ['VALID', 'NOT_FOUND', 'INSUFFICIENT_SCOPE'][index % 3]));
  });

  it('counts each of them, and lets as many pass as there is room for', async () => {
    const { key } = await createProjectKey(ada.client, place.project);
    app.clock.advanceToWindow(60);
    const { body } = await ask(Array.from({ length: 100 }, () => ({ credential: key })));
    const codes = (body.results as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual([...Array<string>(60).fill('VALID'), ...Array<string>(40).fill('RATE_LIMITED')]);
  });

  it.each([
    [undefined, 'credentials'],
    [[], 'credentials'],
    [Array.from({ length: 101 }, () => ({ credential: 'x' })), 'credentials'],
    [[{ credential: 'x' }, {}], 'credentials.1.credential'],
    [[{ credential: 'x', cost: 2000 }], 'credentials.0.cost'],
    [['x'], 'credentials.0'],
  ])('judges none where one cannot be read: %#', async (credentials, field) => {
    const { status, body } = await ask(credentials);
    expect([status, body.error.field]).toEqual([400, field]);
  });

  it('is closed to everybody but services', async () => {
    expect((await app.client().post('/internal/verify/batch', { credentials: [] })).status).toBe(401);
  });
});
