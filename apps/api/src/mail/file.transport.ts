import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type * as Nodemailer from 'nodemailer';
import { type RuntimeLogger } from '../core/runtime-logger.js';
import { whenNeeded } from '../core/when-needed.js';
import { type ComposedMail } from './mail-composer.js';
import { MailTransport, messageOf } from './mail-transport.js';

const nodemailer = whenNeeded<typeof Nodemailer>('nodemailer');

const openTransport = () => nodemailer().createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** Writes mails to files where there is no mail server, and tells the log which link a person has to follow. */
export class FileTransport extends MailTransport {
  private readonly directory: string;
  private mailer: ReturnType<typeof openTransport> | undefined;

  constructor(
    dataDir: string,
    private readonly logger: RuntimeLogger,
  ) {
    super();
    this.directory = resolve(dataDir, 'outbox');
  }

  /** The same mail always has the same name, so that a second try replaces the first; a file is there whole or not at all. */
  async send(mail: ComposedMail): Promise<void> {
    this.mailer ??= openTransport();
    const { message } = await this.mailer.sendMail({ ...messageOf(mail), text: { raw: readable(mail.text) } });
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const file = join(this.directory, `${mail.id}-${mail.template}.eml`);
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
    const { template, link } = mail;
    this.logger.info({ file, template, link }, 'mail written to a file, since SMTP_URL is not set');
  }

  close(): void {
    this.mailer?.close();
  }
}

/** The text as it is, for a person who opens the file and copies a command: quoted-printable would break its lines. */
const readable = (text: string): string =>
  [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replaceAll('\n', '\r\n'),
  ].join('\r\n');
