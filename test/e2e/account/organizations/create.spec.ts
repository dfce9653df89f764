import { column, createToken, outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const path = '/api/user/organizations';
const create = (person: Person, body: object) => person.client.post(path, body);

describe('POST /api/user/organizations', () => {
  it('creates an organization that the caller owns', async () => {
    const { status, body } = await create(ada, { name: '  Acme Ltd ', slug: 'acme' });
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      status: 201,
      code: 'OK',
      message: 'Organization created',
      data: {
        id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
        name: 'Acme Ltd',
        slug: 'acme',
        role: 'owner',
        mfaRequired: false,
        createdAt: body.data.updatedAt,
        updatedAt: expect.stringMatching(/Z$/),
      },
    });
    const { data } = (await ada.client.get(`${path}/${body.data.id}/subscription`)).body;
    expect(data.plan).toBe('free');
  });

  it('makes a slug from the name', async () => {
    expect((await create(ada, { name: 'Café Zürich & Söhne' })).body.data.slug).toBe('cafe-zuerich-and-soehne');
    expect((await create(ada, { name: '!!!' })).body.data.slug).toBe('organization');
    expect((await create(ada, { name: 'x'.repeat(100) })).body.data.slug).toBe('x'.repeat(60));
  });

  it('numbers a made slug that the caller has used, also at full length', async () => {
    const slugs = [];
    for (let index = 0; index < 3; index++) slugs.push((await create(ada, { name: 'Twice' })).body.data.slug);
    expect(slugs).toEqual(['twice', 'twice-2', 'twice-3']);
    await create(ada, { name: 'y'.repeat(100) });
    expect((await create(ada, { name: 'y'.repeat(100) })).body.data.slug).toBe(`${'y'.repeat(58)}-2`);
  });

  it('refuses an explicit slug that the caller has used', async () => {
    await create(ada, { name: 'First', slug: 'mine' });
    const answer = await create(ada, { name: 'Second', slug: 'mine' });
    expect(outcome(answer)).toBe('409 SLUG_TAKEN');
    expect((await ada.client.get(`${path}?q=Second`)).body.meta.total).toBe(0);
  });

  it('gives a slug back when its organization is deleted', async () => {
    const { body } = await create(ada, { name: 'Short-lived', slug: 'free-again' });
    await ada.client.delete(`${path}/${body.data.id}`);
    expect((await create(ada, { name: 'Next', slug: 'free-again' })).status).toBe(201);
  });

  it('needs organizations:write', async () => {
    const without = await createToken(ada.client, ['organizations:read', 'user:write']);
    expect(outcome(await without.client.post(path, { name: 'No' }))).toBe('403 API_KEY_MISSING_SCOPES');
    const within = await createToken(ada.client, ['organizations:write']);
    expect((await within.client.post(path, { name: 'Yes' })).status).toBe(201);
    expect(outcome(await app.client().post(path, { name: 'No' }))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('is closed to a token that is pinned to another organization', async () => {
    const metadata = { organizationId: ada.organizationId };
    const { client } = await createToken(ada.client, ['organizations:write'], { metadata });
    expect(outcome(await client.post(path, { name: 'Outside the pin' }))).toBe('403 FORBIDDEN');
  });

  it.each([
    [{}, ['name']],
    [{ name: ' ' }, ['name']],
    [{ name: 'x'.repeat(101) }, ['name']],
    [{ name: 'nul\u0000' }, ['name']],
    [{ name: 'x', slug: 'No Slug' }, ['slug']],
    [{ name: 'x', slug: 'double--hyphen' }, ['slug']],
    [{ name: 'x', slug: 'a'.repeat(61) }, ['slug']],
    [{ name: 'x', slug: null }, ['slug']],
  ])('refuses %j', async (body, fields) => {
    const answer = await create(ada, body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });

  it('gives 20 parallel creations of one name 20 slugs', async () => {
    const eve = await signUp(app);
    expect(await race(20, () => create(eve, { name: 'Rush' }))).toEqual({ '201 OK': 20 });
    expect(new Set(column(await eve.client.get(`${path}?q=rush&limit=100`), 'slug')).size).toBe(20);
  });

  it('lets one of 20 parallel creations have an explicit slug', async () => {
    const eve = await signUp(app);
    const outcomes = await race(20, () => create(eve, { name: 'Rush', slug: 'rush' }));
    expect(outcomes).toEqual({ '201 OK': 1, '409 SLUG_TAKEN': 19 });
    expect((await eve.client.get(`${path}?q=rush`)).body.meta.total).toBe(1);
  });
});
