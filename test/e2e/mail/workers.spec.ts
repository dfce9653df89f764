import { sendDueMail, signUp, TestApp, TestMailServer } from '@latchkey/testing';
import { OutboxRepository } from '../../../apps/api/src/mail/outbox.repository.js';
import { Outbox } from '../../../apps/api/src/mail/outbox.service.js';
import { OutboxWorker } from '../../../apps/api/src/mail/outbox.worker.js';

const lease = 120;

describe('several nodes that send mail', () => {
  let post: TestMailServer;
  let one: TestApp;
  let other: TestApp;
  /** What the mail server waits for before it accepts a mail. */
  let gate: Promise<void>;
  let arrived: Promise<void>;

  beforeEach(async () => {
    gate = Promise.resolve();
    let arrive: () => void;
    arrived = new Promise((resolve) => (arrive = resolve));
    post = await TestMailServer.start({
      accept: async () => {
        await gate;
        arrive();
      },
    });
    const env = { SMTP_URL: post.url };
    one = await TestApp.start({ env });
    other = await TestApp.start({ env, databaseUrl: one.databaseUrl, secret: one.secret });
  });
  afterEach(async () => {
    await other.stop();
    await one.stop();
    await post.stop();
  });

  const claim = (app: TestApp, limit = 5) =>
    app.app.get(OutboxRepository).claim(limit, app.clock.now(), app.clock.after(lease));
  /** The node makes mails, but sends none: as if it were killed before it could. */
  const kill = (app: TestApp) => app.app.get(OutboxWorker).beforeApplicationShutdown();
  const add = async (count: number) => {
    const outbox = one.app.get(Outbox);
    for (let index = 0; index < count; index++) {
      await outbox.add({ template: 'account-exists', to: `person-${index}@example.com` });
    }
  };

  it('share the work, and send no mail twice', async () => {
    await add(40);
    await Promise.all([sendDueMail(one), sendDueMail(other)]);
    await Promise.all([sendDueMail(one), sendDueMail(other)]);
    const recipients = post.received.map(({ to }) => to.join());
    expect(recipients).toHaveLength(40);
    expect(new Set(recipients).size).toBe(40);
  });

  it('never claim the same mail', async () => {
    await kill(one);
    await kill(other);
    await add(40);
    const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => claim(index % 2 ? one : other)));
    const ids = claims.flat().map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([40, 40]);
  });

  it('take over what a node had claimed that was killed before it sent', async () => {
    await kill(one);
    await add(3);
    expect(await claim(one)).toHaveLength(3);

    await sendDueMail(other);
    expect(post.received).toEqual([]);
    other.clock.advance(lease);
    await sendDueMail(other);
    expect(post.received).toHaveLength(3);
  });

  it('are not disturbed by one that comes back after its lease', async () => {
    await kill(one);
    await add(1);
    const [late] = await claim(one);
    other.clock.advance(lease);
    const [present] = await claim(other);
    await one.app.get(OutboxRepository).postpone(late, one.clock.now(), 'late');
    await one.app.get(OutboxRepository).fail(late, one.clock.now(), 'late');
    const [row] = await one.dataSource.query<Record<string, unknown>[]>('SELECT * FROM mail_outbox');
    expect(row).toMatchObject({ id: present.id, attempts: 2, last_error: null, failed_at: null });
  });

  it('go on after a mail was sent and a crash kept that from being noted: it comes twice, as one message', async () => {
    await add(1);
    await sendDueMail(one);
    const [{ id }] = await one.dataSource.query<[{ id: string }]>('SELECT id FROM mail_outbox');
    const sealed = await one.dataSource.query<[{ sealed: Buffer }]>('SELECT sealed FROM testing.mails');
    await one.dataSource.query('UPDATE mail_outbox SET sent_at = NULL, sealed = $2 WHERE id = $1', [
      id,
      sealed[0].sealed,
    ]);
    other.clock.advance(lease);
    await sendDueMail(other);
    expect(post.received.map(({ headers }) => headers.get('message-id'))).toEqual([
      [`<${id}@localhost>`],
      [`<${id}@localhost>`],
    ]);
  });

  it('end after the mail in hand', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    await add(1);
    const stopped = kill(one);
    open();
    await stopped;
    const [row] = await other.dataSource.query<Record<string, unknown>[]>('SELECT * FROM mail_outbox');
    expect(row).toMatchObject({ attempts: 1, sent_at: expect.any(Date) });
    expect(post.received).toHaveLength(1);
  });

  it('do not wait for ever for a mail server that hangs, and lose nothing by it', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    await add(1);
    await kill(one);
    const [row] = await other.dataSource.query<Record<string, unknown>[]>('SELECT * FROM mail_outbox');
    expect(row).toMatchObject({ attempts: 1, sent_at: null, sealed: expect.any(Buffer) });
    open();
    other.clock.advance(60);
    await sendDueMail(other);
    expect(await other.dataSource.query('SELECT 1 FROM mail_outbox WHERE sent_at IS NULL')).toEqual([]);
  });

  it('send mail as soon as it is there, without anybody looking', async () => {
    await signUp(one, { verified: false });
    await arrived;
    expect(await one.dataSource.query('SELECT attempts FROM mail_outbox')).toEqual([{ attempts: 1 }]);
  });
});
