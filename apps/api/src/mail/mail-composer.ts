import { Keyring, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { contentOf } from './mail-templates.js';
import { type Mail, type MailTemplate } from './mail.js';
import { type SealedMail } from './outbox.repository.js';
import { printHtml, printText } from './print-mail.js';

/** A mail ready to be sent. */
export interface ComposedMail {
  /** The outbox row's, which is time-ordered. */
  readonly id: Uuid;
  readonly template: MailTemplate;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What the mail asks its reader to open, where that does no more than prove an address. */
  readonly link: string | undefined;
}

/** What of a mail says nothing of its contents. */
export type MailHead = Pick<ComposedMail, 'to' | 'subject'>;

/** Mails whose link the log may tell. Whoever reads it is to get neither a password nor a place in an organization. */
const provingMails: ReadonlySet<MailTemplate> = new Set(['verify-email', 'change-email']);

/** Turns a row of the outbox into a mail: the same one, with the same Message-ID, however often it is tried. */
@Injectable()
export class MailComposer {
  private readonly domain: string;

  constructor(
    private readonly config: Config,
    private readonly keyring: Keyring,
  ) {
    this.domain = new URL(config.publicUrl).hostname;
  }

  /** @throws Error when the row was sealed under another secret */
  compose({ id, sealed, createdAt }: SealedMail): ComposedMail {
    const mail = this.open({ id, sealed });
    const content = contentOf(mail, this.config.publicUrl);
    return {
      id,
      template: mail.template,
      messageId: `<${id}@${this.domain}>`,
      from: this.config.mailFrom,
      to: mail.to,
      date: createdAt,
      subject: content.subject,
      text: printText(content),
      html: printHtml(content),
      link: provingMails.has(mail.template) ? content.blocks.find((block) => block.kind === 'link')?.url : undefined,
    };
  }

  /** Whom a mail is for, and what about; null when the row was sealed under another secret. */
  headOf(row: Pick<SealedMail, 'id' | 'sealed'>): MailHead | null {
    try {
      const mail = this.open(row);
      return { to: mail.to, subject: contentOf(mail, this.config.publicUrl).subject };
    } catch {
      return null;
    }
  }

  private open({ id, sealed }: Pick<SealedMail, 'id' | 'sealed'>): Mail {
    return JSON.parse(this.keyring.open('mail', sealed, id)) as Mail;
  }
}
