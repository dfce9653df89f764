import { sendDueMail, signUp, TestApp, TestMailServer, type TestMailServerOptions } from '@latchkey/testing';

const hour = 3_600;

interface Row {
  readonly sealed: Buffer | null;
  readonly attempts: number;
  readonly next_attempt_at: Date;
  readonly sent_at: Date | null;
  readonly failed_at: Date | null;
  readonly last_error: string | null;
}

describe('mail by SMTP', () => {
  let app: TestApp;
  let post: TestMailServer;

  const start = async (options: TestMailServerOptions = {}, user = '') => {
    post = await TestMailServer.start(options);
    app = await TestApp.start({ env: { SMTP_URL: post.url.replace('smtp://', `smtp://${user}`) } });
  };
  afterEach(async () => {
    await app.stop();
    await post.stop();
  });
  const row = async (): Promise<Row> =>
    (await app.dataSource.query<Row[]>('SELECT * FROM mail_outbox ORDER BY id DESC LIMIT 1'))[0];

  it('is delivered once, to its recipient alone', async () => {
    await start();
    const { email } = await signUp(app, { verified: false });
    await sendDueMail(app);
    await sendDueMail(app);

    const token = await app.mails.token(email, 'verify-email');
    expect(post.received).toHaveLength(1);
    expect(post.received[0]).toMatchObject({ from: 'no-reply@localhost', to: [email] });
    expect(post.received[0].text).toContain(`/verify-email#token=${token}`);
    expect(post.received[0].headers.get('auto-submitted')).toEqual(['auto-generated']);
    expect(await row()).toMatchObject({ sealed: null, attempts: 1, sent_at: expect.any(Date), last_error: null });
    expect(JSON.stringify(app.logs)).not.toContain(token);
  });

  it('shows the login of the URL', async () => {
    await start({ login: { user: 'latchkey', password: 'p@ss:word' } }, 'latchkey:p%40ss%3Aword@');
    await signUp(app, { verified: false });
    await sendDueMail(app);
    expect(post.received).toMatchObject([{ user: 'latchkey' }]);
  });

  it('reaches addresses that look odd, and nobody else', async () => {
    await start();
    const email = "o'brien+tag,no_more@example.com".replace(',', '');
    await signUp(app, { email, name: 'Ada, Bcc: <victim@example.com>', verified: false });
    await sendDueMail(app);
    expect(post.received.map(({ to }) => to)).toEqual([[email]]);
  });

  it('waits while the server is away, and is delivered without loss when it is back', async () => {
    await start();
    await post.stop();
    const { email } = await signUp(app, { verified: false });
    await sendDueMail(app);
    expect(await row()).toMatchObject({ attempts: 1, sent_at: null, last_error: expect.stringMatching(/^E\w+/) });
    expect((await row()).sealed).toBeInstanceOf(Buffer);

    post = await TestMailServer.start({ port: post.port });
    await sendDueMail(app);
    expect(post.received).toEqual([]);
    app.clock.advance(60);
    await sendDueMail(app);
    expect(post.received.map(({ to }) => to)).toEqual([[email]]);
    expect(await row()).toMatchObject({ attempts: 2, sealed: null, last_error: null });
  });

  it('is tried again when the server refuses it, under the same Message-ID', async () => {
    const seen: unknown[] = [];
    await start({
      accept: ({ headers }) => {
        seen.push(headers.get('message-id'));
        if (seen.length < 3) throw new Error('Come back later, you@example.com');
      },
    });
    await signUp(app, { verified: false });
    for (let tries = 0; tries < 3; tries++) {
      await sendDueMail(app);
      app.clock.advance(hour);
    }
    expect(seen).toEqual([seen[0], seen[0], seen[0]]);
    expect(post.received).toHaveLength(1);
  });

  it('is given up after two days, and the log says so without contents', async () => {
    await start({
      accept: ({ text, to }) => {
        throw new Error(`No such user ${to.join()}: ${text}`);
      },
    });
    const { email } = await signUp(app, { verified: false });
    const token = await app.mails.token(email, 'verify-email');
    const from = app.clock.now().getTime();
    for (let tries = 0; (await row()).failed_at === null; tries++) {
      const wait = (await row()).next_attempt_at.getTime() - app.clock.now().getTime();
      app.clock.advance(Math.max(0, wait / 1000) + 1);
      await sendDueMail(app);
      expect(tries).toBeLessThan(15);
    }
    expect((app.clock.now().getTime() - from) / 1000 / hour).toBeGreaterThan(24);
    expect(await row()).toMatchObject({
      attempts: 12,
      sealed: expect.any(Buffer),
      sent_at: null,
      last_error: 'EMESSAGE DATA 450',
    });

    const errors = app.logs.filter(({ level, msg }) => level === 50 && msg === 'mail given up');
    expect(errors).toMatchObject([{ template: 'verify-email', attempts: 12, error: 'EMESSAGE DATA 450' }]);
    const log = JSON.stringify(app.logs);
    for (const secret of [token, email, 'No such user']) expect(log).not.toContain(secret);
    app.clock.advance(10 * 86_400);
    await sendDueMail(app);
    expect((await row()).attempts).toBe(12);
  });

  it('that cannot be opened under this secret is tried again and given up like any other', async () => {
    await start();
    await signUp(app, { verified: false });
    await sendDueMail(app);
    const sealed = Buffer.alloc(64);
    await app.dataSource.query('UPDATE mail_outbox SET sealed = $1, sent_at = NULL, next_attempt_at = created_at', [
      sealed,
    ]);
    await sendDueMail(app);
    expect(await row()).toMatchObject({ attempts: 2, sent_at: null, sealed });
    expect(post.received).toHaveLength(1);
  });

  it('is not sent when what caused it is rolled back', async () => {
    await start();
    const { client, password } = await signUp(app);
    await app.dataSource.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
       CREATE TRIGGER refuse BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const body = { currentPassword: password, newPassword: 'another-harbour-lantern-43' };
    expect((await client.post('/api/auth/change-password', body)).status).toBe(500);
    await sendDueMail(app);
    expect(post.received.map(({ subject }) => subject)).toEqual(['Verify your e-mail address']);
  });
});
