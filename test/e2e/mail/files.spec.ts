import { mailFiles, sendDueMail, signUp, TestApp } from '@latchkey/testing';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

describe('mail without a mail server', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({
      env: { PUBLIC_URL: 'https://api.example.com', MAIL_FROM: 'Latchkey <hello@example.com>' },
    });
  });
  afterAll(() => app.stop());

  const filesTo = async (email: string) =>
    (await mailFiles(app)).filter(({ headers }) => headers.get('to')?.includes(email));
  const logged = (path: string) => app.logs.filter(({ file }) => file === path);

  it('becomes a file that mail programs open', async () => {
    const { email, name } = await signUp(app, { name: 'Søren O’Brien 🔑', verified: false });
    const token = await app.mails.token(email, 'verify-email');
    const [mail] = await filesTo(email);

    expect(Object.fromEntries(mail.headers)).toEqual({
      from: ['Latchkey <hello@example.com>'],
      to: [email],
      subject: ['Verify your e-mail address'],
      date: [expect.any(String)],
      'message-id': [expect.stringMatching(/^<[0-9a-f-]{36}@api\.example\.com>$/)],
      'auto-submitted': ['auto-generated'],
      'mime-version': ['1.0'],
      'content-type': [expect.stringContaining('multipart/alternative')],
    });
    const link = `https://api.example.com/verify-email#token=${token}`;
    expect(mail.text).toContain(`Hello ${name},\n`);
    expect(mail.text).toContain(`\n${link}\n`);
    expect(mail.html).toContain(`<a href="${link}"`);
  });

  it('is named by time and template, for its owner alone', async () => {
    const { email } = await signUp(app, { verified: false });
    const [{ path }] = await filesTo(email);
    expect(basename(path)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}-verify-email\.eml$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(app.dataDir, 'outbox')).filter((name) => !name.endsWith('.eml'))).toEqual([]);
  });

  it('is told by the log, with the link to follow', async () => {
    const { email, client } = await signUp(app, { verified: false });
    const [{ path }] = await filesTo(email);
    const [line, ...more] = logged(path);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      template: 'verify-email',
      link: expect.stringMatching(/^https:\/\/api\.example\.com/),
    });

    const { pathname, hash } = new URL(line.link as string);
    expect(pathname).toBe('/verify-email');
    expect((await app.client().post(`/api/auth${pathname}?${hash.slice(1)}`)).status).toBe(200);
    expect((await client.get('/api/user/me')).body.data.isVerified).toBe(true);
  });

  it('is told by the log without its link, where that does more than prove an address', async () => {
    const { email } = await signUp(app);
    await app.client().post('/api/auth/forgot-password', { email });
    const token = await app.mails.token(email, 'reset-password');
    const mail = (await filesTo(email)).at(-1);
    expect(mail?.text).toContain(token);
    const [line] = logged(mail?.path ?? '');
    expect(line).toMatchObject({ template: 'reset-password' });
    expect(line).not.toHaveProperty('link');
    expect(JSON.stringify(line)).not.toContain(token);
  });

  it('leaves nothing of what it said in the database', async () => {
    await signUp(app);
    await sendDueMail(app);
    const rows = await app.dataSource.query<unknown[]>('SELECT sealed, sent_at FROM mail_outbox');
    for (const row of rows) expect(row).toEqual({ sealed: null, sent_at: expect.any(Date) });
  });
});
