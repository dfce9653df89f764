import { Keyring } from '@latchkey/common';
import { type DataSource } from 'typeorm';
import { type Mail } from '../../../../apps/api/src/mail/mail.js';

type Template = Mail['template'];
type MailOf<T extends Template> = Extract<Mail, { template: T }>;
type TemplateWithToken = Extract<Mail, { token: string }>['template'];

/**
 * Every mail that a test server decided to send, on whichever node. A trigger copies them as they are written, since the
 * outbox forgets what a mail said once it is sent.
 */
export class TestMails {
  private readonly keyring: Keyring;

  private constructor(
    private readonly dataSource: DataSource,
    secret: string,
  ) {
    this.keyring = new Keyring(secret);
  }

  /** Begins to copy mails, unless another server on the same database has begun already. */
  static async watch(dataSource: DataSource, secret: string): Promise<TestMails> {
    const [{ watched }] = await dataSource.query<[{ watched: boolean }]>(
      `SELECT to_regclass('testing.mails') IS NOT NULL AS watched`,
    );
    if (!watched) for (const statement of copying) await dataSource.query(statement);
    return new TestMails(dataSource, secret);
  }

  /** All mails to an address, or to anybody, oldest first. */
  async all(to?: string): Promise<Mail[]> {
    const rows = await this.dataSource.query<{ id: string; sealed: Buffer }[]>(
      'SELECT id, sealed FROM testing.mails ORDER BY id',
    );
    const mails = rows.map(({ id, sealed }) => JSON.parse(this.keyring.open('mail', sealed, id)) as Mail);
    return mails.filter((mail) => to === undefined || mail.to === to);
  }

  /** The latest mail to an address, of one template if told. Fails when there is none. */
  async last<T extends Template = Template>(to: string, template?: T): Promise<MailOf<T>> {
    const mails = await this.all(to);
    const mail = mails.findLast((candidate) => template === undefined || candidate.template === template);
    if (!mail) throw new Error(`No ${template ?? ''} mail to ${to}, only: ${mails.map((one) => one.template).join()}.`);
    return mail as MailOf<T>;
  }

  /** The secret in the latest mail of a template to an address, such as `token('you@example.com', 'verify-email')`. */
  async token(to: string, template: TemplateWithToken): Promise<string> {
    return (await this.last(to, template)).token;
  }
}

const copying = [
  'CREATE SCHEMA testing',
  'CREATE TABLE testing.mails (id uuid PRIMARY KEY, sealed bytea NOT NULL)',
  `CREATE FUNCTION testing.keep_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
   'BEGIN INSERT INTO testing.mails VALUES (NEW.id, NEW.sealed); RETURN NULL; END'`,
  'CREATE TRIGGER keep_mail AFTER INSERT ON mail_outbox FOR EACH ROW EXECUTE FUNCTION testing.keep_mail()',
];
