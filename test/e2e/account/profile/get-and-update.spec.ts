import { createToken, outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';

const path = '/api/user/me';
let number = 0;

describe('the profile', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app, { name: `Ada Lovelace ${++number}` });
  });

  const update = (body: object, client = person.client) => client.put(path, body);

  it('seed 002: is answered with all its fields', async () => {
    const { status, body } = await person.client.get(path);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect([status, body]).toEqual([
      200,
      {
        success: true,
        status: 200,
        code: 'OK',
        message: 'User fetched successfully',
        data: {
          id: person.id,
          email: person.email,
          fullName: person.name,
          handle: `adalovelace${number}`,
          isVerified: true,
          verifiedAt: time,
          isActive: true,
          lastLoginAt: time,
          role: 'user',
          organizationCount: 1,
          createdAt: time,
          updatedAt: time,
        },
      },
    ]);
  });

  it('changes what is given, and leaves the rest', async () => {
    const before = (await person.client.get(path)).body.data;
    app.clock.advance(60);
    const { body } = await update({ fullName: ' Augusta Ada King ' });
    expect(body.data).toEqual({ ...before, fullName: 'Augusta Ada King', updatedAt: expect.any(String) });
    expect(Date.parse(body.data.updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt) + 60_000);

    const handle = `countess_of-lovelace${number}`;
    expect((await update({ handle })).body.data).toMatchObject({ fullName: 'Augusta Ada King', handle });
    expect((await update({})).body.data).toMatchObject({ fullName: 'Augusta Ada King', handle });
    expect((await person.client.get(path)).body.data).toMatchObject({ fullName: 'Augusta Ada King', handle });
  });

  it('keeps a handle for one person', async () => {
    const other = await signUp(app, { name: `Charles Babbage ${number}` });
    const answer = await update({ handle: `charlesbabbage${number}`, fullName: 'Mallory' });
    expect(outcome(answer)).toBe('409 HANDLE_TAKEN');
    expect((await person.client.get(path)).body.data.fullName).toBe(person.name);
    expect((await other.client.get(path)).body.data.handle).toBe(`charlesbabbage${number}`);
  });

  it('gives a handle that many want at once to one of them', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => signUp(app)));
    const handle = `wanted${number}`;
    expect(await race(20, (index) => update({ handle }, people[index].client))).toEqual({
      '200 OK': 1,
      '409 HANDLE_TAKEN': 19,
    });
  });

  it('takes one’s own handle again', async () => {
    expect(outcome(await update({ handle: `adalovelace${number}` }))).toBe('200 OK');
  });

  it.each(['ab', 'a'.repeat(31), 'Ada', 'ada lovelace', '-ada', 'ada_', 'ada.l', 'ädä', 'ada\n', '', 7, null])(
    'refuses the handle %j',
    async (handle) => {
      const answer = await update({ handle });
      expect([outcome(answer), new Set(wrongFields(answer))]).toEqual(['400 VALIDATION_ERROR', new Set(['handle'])]);
    },
  );

  it.each(['', '   ', 'a'.repeat(101), 7, null, 'a\u0000b'])('refuses the name %j', async (fullName) => {
    expect(wrongFields(await update({ fullName }))).toEqual(['fullName']);
  });

  it.each([
    ['id', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['sub', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['email', 'victim@example.com'],
    ['emailVerified', true],
    ['isVerified', true],
    ['verifiedAt', '2026-01-01T00:00:00.000Z'],
    ['isActive', true],
    ['role', 'admin'],
    ['password', 'a-passphrase-of-mallory'],
    ['createdAt', '2026-01-01T00:00:00.000Z'],
  ])('R14 R15: refuses to change %s', async (field, value) => {
    const before = (await person.client.get(path)).body.data;
    const answer = await update({ [field]: value });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [field]]);
    expect((await person.client.get(path)).body.data).toEqual(before);
  });

  it('is read with user:read and changed with user:write', async () => {
    const reader = await createToken(person.client, ['user:read']);
    const writer = await createToken(person.client, ['user:write']);
    expect(outcome(await reader.client.get(path))).toBe('200 OK');
    expect(outcome(await update({ fullName: 'Ada' }, reader.client))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await update({ fullName: 'Ada' }, writer.client))).toBe('200 OK');
    expect(outcome(await writer.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('asks for a credential', async () => {
    expect(outcome(await app.client().get(path))).toBe('401 AUTHENTICATION_REQUIRED');
    expect(outcome(await update({}, app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});
