import { type Person, race, signUp, TestApp } from '@latchkey/testing';

describe('the hash of a password', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    person = await signUp(app);
  });
  afterAll(() => app.stop());

  const hash = async (): Promise<string> => {
    const query = 'SELECT password_hash AS hash FROM users WHERE email = $1';
    const [row] = await app.dataSource.query<{ hash: string }[]>(query, [person.email]);
    return row.hash;
  };

  it('stays as it is while the cost does', async () => {
    const before = await hash();
    await app.client().post('/api/auth/sign-in/email', { email: person.email, password: person.password });
    expect(await hash()).toBe(before);
  });

  it('follows a change of BCRYPT_COST at the next sign-in, and only at a right one', async () => {
    const { databaseUrl, secret } = app;
    const dearer = await TestApp.start({ databaseUrl, secret, env: { BCRYPT_COST: '5' } });
    const signIn = (password: string) =>
      dearer.client().post('/api/auth/sign-in/email', { email: person.email, password });
    expect((await signIn('not-the-passphrase')).status).toBe(401);
    expect(await hash()).toMatch(/^\$2b\$04\$/);
    expect((await signIn(person.password)).status).toBe(200);
    expect(await hash()).toMatch(/^\$2b\$05\$/);
    expect((await signIn(person.password)).status).toBe(200);
    await dearer.stop();
  });

  it('follows it without refusing anybody who signs in at the same time', async () => {
    const { email, password } = await signUp(app);
    const { databaseUrl, secret } = app;
    const dearer = await TestApp.start({ databaseUrl, secret, env: { BCRYPT_COST: '5' } });
    const signIn = () => dearer.client().post('/api/auth/sign-in/email', { email, password });
    expect(await race(20, signIn)).toEqual({ '200 OK': 20 });
    await dearer.stop();
  });
});
