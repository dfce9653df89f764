import type * as Nodemailer from 'nodemailer';
import { whenNeeded } from '../core/when-needed.js';
import { type ComposedMail } from './mail-composer.js';
import { MailTransport, messageOf } from './mail-transport.js';

/** How many mails are on their way at one time. */
export const smtpConnections = 5;

const nodemailer = whenNeeded<typeof Nodemailer>('nodemailer');

const openTransport = (url: string) =>
  nodemailer().createTransport({
    url,
    pool: true,
    maxConnections: smtpConnections,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    // Mail is rare: a connection that waits for the next one for long is only there to be cut.
    idleTimeout: 30_000,
  });

/** Sends by SMTP, over connections that are kept for the next mail. */
export class SmtpTransport extends MailTransport {
  private mailer: ReturnType<typeof openTransport> | undefined;

  /** @param url `smtp://` (STARTTLS where the server offers it; `?requireTLS=true` insists) or `smtps://`, with user and password */
  constructor(private readonly url: string) {
    super();
  }

  async send(mail: ComposedMail, signal: AbortSignal): Promise<void> {
    this.mailer ??= openTransport(this.url);
    await this.mailer.sendMail({ ...messageOf(mail), signal });
  }

  close(): void {
    this.mailer?.close();
  }
}
