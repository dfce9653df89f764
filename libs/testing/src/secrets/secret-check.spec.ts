import { generateKey } from '@latchkey/common';
import { createProject, createProjectKey } from '../app/project-keys.js';
import { type Person, signUp } from '../app/people.js';
import { TestApp } from '../app/test-app.js';
import { createToken } from '../app/tokens.js';

const password = 'telltale-harbour-"77"-ä';

let app: TestApp;
let ada: Person;
let key: string;
let stopped: boolean;
beforeEach(async () => {
  stopped = false;
  app = await TestApp.start();
  ada = await signUp(app);
  ({ key } = await createToken(ada.client, ['user:read']));
  await ada.client.post('/api/auth/change-password', { currentPassword: 'not-the-right-one', newPassword: password });
});

afterEach(async () => {
  if (!stopped) await app.stop();
});

const put = (expression: string, value: string) =>
  app.dataSource.query(`UPDATE users SET name = ${expression}`, [value]);
const log = (fields: object, message?: string) => app.app.getHttpAdapter().getInstance().log.info(fields, message);

/** What the end of the server complains of; the complaint must not hold the secrets. */
async function complaint(): Promise<string> {
  stopped = true;
  const message = await app.stop().then(
    () => 'none',
    (error: Error) => error.message,
  );
  for (const secret of [key, password, 'telltale']) expect(message).not.toContain(secret);
  return message.replace('A secret of this test lies in clear in ', '');
}

describe('check 30: the end of a test server', () => {
  it('is quiet when all secrets are kept as they should be', async () => {
    await createProjectKey(ada.client, await createProject(ada));
    expect(await complaint()).toBe('none');
  });

  it('complains of a key in clear in a table', async () => {
    await put("'x' || $1 || 'x'", key);
    expect(await complaint()).toBe('users.name.');
  });

  it('complains of a key in a document and in a list', async () => {
    await app.dataSource.query('CREATE TABLE notes (document jsonb, list text[])');
    await app.dataSource.query('INSERT INTO notes VALUES ($1, $2)', [JSON.stringify({ a: ['\n' + key] }), [password]]);
    expect(await complaint()).toBe('notes.document, notes.list.');
  });

  it('complains of a secret in bytes, be it a key or a password that was refused', async () => {
    await app.dataSource.query('CREATE SCHEMA other');
    await app.dataSource.query('CREATE TABLE other.things (id int, one bytea, two bytea, three bytea)');
    const around = (text: string) => Buffer.concat([Buffer.from([0, 0xff, 0xc3]), Buffer.from(text), Buffer.from([0])]);
    await app.dataSource.query('INSERT INTO other.things VALUES (1, $1, $2, $3)', [
      around(key),
      around(password),
      around('harmless'),
    ]);
    expect(await complaint()).toBe('other.things.one, other.things.two.');
  });

  it('complains of a secret in the log, by the message that it came with', async () => {
    log({ nested: { deep: [`Bearer ${key}`] } }, 'asked');
    log({ password }, 'told');
    log({}, `the key ${key}`);
    expect(await complaint()).toBe('the log "asked", the log "told", the log "whose message holds it".');
  });

  it("complains of the server's own secret", async () => {
    log({ secret: app.secret }, 'started');
    expect(await complaint()).toBe('the log "started".');
  });

  it('looks into the log when the database is gone already', async () => {
    log({ key }, 'last words');
    await put('$1', key);
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    other.app.getHttpAdapter().getInstance().log.info({ key }, 'elsewhere');
    expect(await complaint()).toBe('the log "last words", users.name.');
    await expect(other.stop()).rejects.toThrow('A secret of this test lies in clear in the log "elsewhere".');
  });

  it('finds nothing in a key that nobody was given, nor in plain words', async () => {
    await put('$1', `${generateKey('personal')} production`);
    await ada.client.post('/api/auth/sign-in/email', { email: ada.email, password: 'production' });
    expect(await complaint()).toBe('none');
  });
});
