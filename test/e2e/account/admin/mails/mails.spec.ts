import {
  auditOfRequest,
  column,
  createToken,
  outcome,
  type Person,
  sendDueMail,
  signUp,
  signUpAdmin,
  TestApp,
  TestMailServer,
} from '@latchkey/testing';

const path = '/api/admin/mails';
let app: TestApp;
let post: TestMailServer;
let admin: Person;
/** What the mail server says to whoever sends a mail; undefined takes it. */
let refusal: string | undefined;
beforeAll(async () => {
  post = await TestMailServer.start({
    accept: () => {
      if (refusal) throw new Error(refusal);
    },
  });
  app = await TestApp.start({ env: { SMTP_URL: post.url } });
  admin = await signUpAdmin(app);
  await sendDueMail(app);
});
afterEach(() => {
  refusal = undefined;
});
afterAll(async () => {
  await app.stop();
  await post.stop();
});

const list = (query = '') => admin.client.get(`${path}${query}`);
const newest = async () => (await list('?limit=1')).body.data[0] as Record<string, unknown> & { id: string };
const retry = (id: string) => admin.client.post(`${path}/${id}/retry`);
const entriesOf = ({ headers }: { readonly headers: Headers }) => auditOfRequest(app, headers.get('x-request-id'));

/** Signs somebody up whose mail the server does not take. */
async function refused(): Promise<Person> {
  refusal = 'Greylisted, try again later';
  const person = await signUp(app, { verified: false });
  await sendDueMail(app);
  return person;
}

async function givenUp(): Promise<{ person: Person; id: string }> {
  const person = await refused();
  for (let tries = 0; (await newest()).status === 'waiting'; tries++) {
    expect(tries).toBeLessThan(15);
    app.clock.advance(86_400);
    await sendDueMail(app);
  }
  return { person, id: (await newest()).id };
}

describe('GET /api/admin/mails', () => {
  it('shows a mail that waits, but for what it says', async () => {
    const person = await refused();
    const token = await app.mails.token(person.email, 'verify-email');
    const answer = await list('?limit=1');
    expect(answer.body.data).toEqual([
      {
        id: expect.any(String),
        status: 'waiting',
        template: 'verify-email',
        recipient: person.email,
        subject: expect.any(String),
        attempts: 1,
        lastError: expect.stringContaining('EMESSAGE'),
        nextAttemptAt: expect.any(String),
        createdAt: expect.any(String),
        sentAt: null,
        failedAt: null,
      },
    ]);
    expect(answer.text).not.toContain(token);
    expect(answer.text).not.toContain('Greylisted');
  });

  it('forgets whom a mail was for once it is sent', async () => {
    await signUp(app, { verified: false });
    await sendDueMail(app);
    expect(await newest()).toMatchObject({
      status: 'sent',
      recipient: null,
      subject: null,
      lastError: null,
      nextAttemptAt: null,
      sentAt: expect.any(String),
    });
  });

  it('narrows to a status', async () => {
    await givenUp();
    for (const status of ['waiting', 'sent', 'failed']) {
      const statuses = new Set(column(await list(`?status=${status}&limit=100`), 'status'));
      expect([...statuses]).toEqual(statuses.size > 0 ? [status] : []);
    }
    expect((await list('?status=failed')).body.data[0]).toMatchObject({ nextAttemptAt: null, attempts: 12 });
    expect(outcome(await list('?status=lost'))).toBe('400 VALIDATION_ERROR');
  });
});

describe('POST /api/admin/mails/:mailId/retry', () => {
  it('has a mail that waits tried now', async () => {
    const person = await refused();
    refusal = undefined;
    const { id } = await newest();
    const answer = await retry(id);
    expect([answer.status, answer.body.data]).toEqual([200, expect.objectContaining({ id, status: 'waiting' })]);
    await sendDueMail(app);
    expect(await newest()).toMatchObject({ id, status: 'sent', attempts: 2 });
    expect(post.received.filter(({ to }) => to.includes(person.email))).toHaveLength(1);
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({
        action: 'mail.retried',
        organizationId: null,
        target: { type: 'mail', id: expect.any(String) },
        after: { template: 'verify-email' },
      }),
    ]);
  });

  it('has a mail tried once more that was given up, and gives it up again where that fails', async () => {
    const { person, id } = await givenUp();
    await retry(id);
    await sendDueMail(app);
    expect(await newest()).toMatchObject({ id, status: 'failed', attempts: 13, recipient: person.email });
    refusal = undefined;
    await retry(id);
    await sendDueMail(app);
    expect(await newest()).toMatchObject({ id, status: 'sent', recipient: null });
    expect(post.received.filter(({ to }) => to.includes(person.email))).toHaveLength(1);
  });

  it('leaves alone a mail that somebody is sending', async () => {
    await refused();
    const { id } = await newest();
    await app.dataSource.query(
      `UPDATE mail_outbox SET claimed_until = $1, next_attempt_at = $1 WHERE sent_at IS NULL AND failed_at IS NULL`,
      [app.clock.after(60)],
    );
    const answer = await retry(id);
    expect([answer.status, await entriesOf(answer)]).toEqual([200, []]);
    refusal = undefined;
    await sendDueMail(app);
    expect(await newest()).toMatchObject({ id, status: 'waiting', attempts: 1 });
  });

  it('refuses a mail that was sent, one that is forgotten, and one that there is not', async () => {
    await signUp(app, { verified: false });
    await sendDueMail(app);
    expect(outcome(await retry((await newest()).id))).toBe('409 CONFLICT');
    const { id } = await givenUp();
    await app.dataSource.query('UPDATE mail_outbox SET sealed = NULL WHERE failed_at IS NOT NULL');
    expect(outcome(await retry(id))).toBe('409 CONFLICT');
    expect((await newest()).recipient).toBeNull();
    for (const missing of [admin.id, 'nothing']) expect(outcome(await retry(missing))).toBe('404 NOT_FOUND');
  });

  it('shows no recipient of a mail that was sealed by another secret', async () => {
    await givenUp();
    await app.dataSource.query('UPDATE mail_outbox SET sealed = $1 WHERE sealed IS NOT NULL', [Buffer.alloc(64)]);
    expect(await newest()).toMatchObject({ status: 'failed', recipient: null, subject: null });
  });
});

describe('/api/admin/mails', () => {
  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const token = await createToken(admin.client, ['user:read']);
    const { id } = await newest();
    for (const client of [(await signUp(app)).client, token.client]) {
      const answers = [await client.get(path), await client.post(`${path}/${id}/retry`)];
      expect(answers.map(outcome)).toEqual(['403 FORBIDDEN', '403 FORBIDDEN']);
    }
  });
});
