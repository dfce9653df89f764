import { type SendMailOptions } from 'nodemailer';
import { type ComposedMail } from './mail-composer.js';

/** A way by which mails leave. */
export abstract class MailTransport {
  /**
   * Hands a mail over; settles once it is in other hands.
   * @param signal gives up when it is aborted
   */
  abstract send(mail: ComposedMail, signal: AbortSignal): Promise<void>;

  /** Lets go of connections. */
  abstract close(): void;
}

/**
 * A mail in nodemailer's terms. The recipient is given as an object, so that no part of it is read as a second address,
 * and content is never fetched from a file or URL.
 */
export const messageOf = (mail: ComposedMail): SendMailOptions => ({
  from: mail.from,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  date: mail.date,
  messageId: mail.messageId,
  // RFC 3834: nobody's out-of-office notice shall answer.
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
