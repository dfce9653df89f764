import { idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../../surfaces/account.surface.js';
import { mailStatuses } from '../admin-mail.repository.js';
import { type ListedMail } from '../admin-mail.service.js';

const spelling = account.ids.mail;

/** Which mails are asked for. */
export class AdminMailsQuery extends Wire('AdminMailsQuery', {
  ...offsetQuery(),
  status: z
    .enum(mailStatuses)
    .optional()
    .meta({ description: 'Only those that wait, were sent, or were given up.', examples: ['failed'] }),
}) {}

const orNull = (description: string, example: string | null) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

/** A mail of the outbox. What it says is never shown: links are secrets. */
export class AdminMailView extends Wire('AdminMail', {
  id: idOutput(spelling, 'The mail.'),
  status: z.enum(mailStatuses).meta({
    description: '`waiting`: it is tried, or will be. `sent`. `failed`: it was given up.',
    examples: ['waiting'],
  }),
  template: z.string().meta({ description: 'What kind of mail it is.', examples: ['verify-email'] }),
  recipient: orNull('Whom it is for; null once it was sent: that is forgotten then.', 'ada@example.com'),
  subject: orNull('What it is about; null once it was sent.', 'Verify your e-mail address'),
  attempts: z.int().meta({ description: 'How often it was tried.', examples: [2] }),
  lastError: orNull('What went wrong the last time, in codes; null where nothing did.', 'ECONNECTION CONN'),
  nextAttemptAt: timeOutput('When it is tried next; null where it is not.').nullable(),
  createdAt: timeOutput('When it was decided on.'),
  sentAt: timeOutput('When it was sent; null while it was not.')
    .nullable()
    .meta({ examples: [null] }),
  failedAt: timeOutput('When it was given up; null while it was not.')
    .nullable()
    .meta({ examples: [null] }),
}) {
  static from(mail: ListedMail): AdminMailView {
    const { status, template, head, attempts, lastError } = mail;
    return {
      id: spelling.print(mail.id),
      ...{ status, template, attempts, lastError },
      recipient: head?.to ?? null,
      subject: head?.subject ?? null,
      nextAttemptAt: status === 'waiting' ? printTime(mail.nextAttemptAt) : null,
      createdAt: printTime(mail.createdAt),
      sentAt: printTime(mail.sentAt),
      failedAt: printTime(mail.failedAt),
    };
  }
}
