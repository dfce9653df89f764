import {
  addMember,
  column,
  createToken,
  outcome,
  type Person,
  race,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  path = `/api/user/organizations/${owner.organizationId}/projects`;
});
afterAll(() => app.stop());

const create = (body: object) => owner.client.post(path, body);

describe('POST /api/user/organizations/:organizationId/projects', () => {
  it('creates a project', async () => {
    const wanted = {
      name: 'Payments',
      slug: 'pay',
      description: 'Moves money.',
      githubRepoUrl: 'https://github.com/acme/payments',
    };
    const { status, body } = await create(wanted);
    expect(status).toBe(201);
    expect(body).toMatchObject({ success: true, status: 201, code: 'OK', message: 'Project created' });
    expect(body.data).toEqual({
      ...wanted,
      id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
      organizationId: owner.organizationId,
      role: 'owner',
      createdAt: body.data.updatedAt,
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  it('makes its creator owner of it, also an admin, and for as long as they are in the organization', async () => {
    const admin = await signUp(app);
    await addMember(app, owner.organizationId, admin, 'admin');
    const { body } = await admin.client.post(path, { name: 'By an admin' });
    expect(body.data.role).toBe('owner');
    const demoted = `/api/user/organizations/${owner.organizationId}/members/${admin.id}/role`;
    await owner.client.put(demoted, { role: 'member' });
    const left = await admin.client.get(path);
    expect([column(left, 'name'), column(left, 'role')]).toEqual([['By an admin'], ['owner']]);
  });

  it('takes an empty or missing description as none', async () => {
    expect((await create({ name: 'A', description: '' })).body.data.description).toBeNull();
    expect((await create({ name: 'B', description: null, githubRepoUrl: null })).body.data).toMatchObject({
      description: null,
      githubRepoUrl: null,
    });
  });

  it('makes a slug from the name and numbers it where it is taken', async () => {
    expect((await create({ name: 'Same Name' })).body.data.slug).toBe('same-name');
    expect((await create({ name: 'Same name!' })).body.data.slug).toBe('same-name-2');
  });

  it('refuses an explicit slug that another project of the organization has', async () => {
    await create({ name: 'One', slug: 'one' });
    expect(outcome(await create({ name: 'Two', slug: 'one' }))).toBe('409 SLUG_TAKEN');
    const other = await signUp(app);
    const elsewhere = `/api/user/organizations/${other.organizationId}/projects`;
    expect((await other.client.post(elsewhere, { name: 'One', slug: 'one' })).status).toBe(201);
  });

  it('is for admins with projects:write', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member);
    expect(outcome(await member.client.post(path, { name: 'No' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const without = await createToken(owner.client, ['projects:read']);
    expect(outcome(await without.client.post(path, { name: 'No' }))).toBe('403 API_KEY_MISSING_SCOPES');
    const within = await createToken(owner.client, ['projects:write']);
    expect((await within.client.post(path, { name: 'Yes' })).status).toBe(201);
  });

  it.each([
    [{}, ['name']],
    [{ name: 'x'.repeat(101) }, ['name']],
    [{ name: 'x', slug: '-x' }, ['slug']],
    [{ name: 'x', description: 'x'.repeat(501) }, ['description']],
    [{ name: 'x', githubRepoUrl: 'github.com/acme' }, ['githubRepoUrl']],
    [{ name: 'x', githubRepoUrl: 'javascript:alert(1)' }, ['githubRepoUrl']],
    [{ name: 'x', githubRepoUrl: 'https://user:secret@github.com/acme' }, ['githubRepoUrl']],
  ])('refuses %j', async (body, fields) => {
    const answer = await create(body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });

  it('gives 20 parallel creations of one name 20 slugs', async () => {
    expect(await race(20, () => create({ name: 'Rush' }))).toEqual({ '201 OK': 20 });
    expect(new Set(column(await owner.client.get(`${path}?q=rush&limit=100`), 'slug')).size).toBe(20);
  });

  it('lets one of 20 parallel creations have an explicit slug', async () => {
    const outcomes = await race(20, () => create({ name: 'Gold', slug: 'gold-rush' }));
    expect(outcomes).toEqual({ '201 OK': 1, '409 SLUG_TAKEN': 19 });
  });
});
