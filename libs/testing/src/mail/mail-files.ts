import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutboxWorker } from '../../../../apps/api/src/mail/outbox.worker.js';
import { type TestApp } from '../app/test-app.js';
import { type ParsedMail, parseMail } from './parse-mail.js';

/** A mail that a server without a mail server wrote to a file. */
export interface MailFile extends ParsedMail {
  readonly path: string;
}

/** Lets the server send all that is due. */
export const sendDueMail = (app: TestApp): Promise<void> => app.app.get(OutboxWorker).work();

/** All mails that the server wrote to files, oldest first. */
export async function mailFiles(app: TestApp): Promise<MailFile[]> {
  await sendDueMail(app);
  const directory = join(app.dataDir, 'outbox');
  const names = existsSync(directory) ? readdirSync(directory).sort() : [];
  return names.map((name) => {
    const path = join(directory, name);
    return { path, ...parseMail(readFileSync(path)) };
  });
}
