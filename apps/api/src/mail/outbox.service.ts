import { Clock, Keyring, newId } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Mail } from './mail.js';
import { OutboxRepository } from './outbox.repository.js';
import { OutboxSignal } from './outbox-signal.js';

/** Takes mails to be sent once the transaction that they belong to is committed; if it is rolled back, nobody hears of it. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly rows: OutboxRepository,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly signal: OutboxSignal,
  ) {}

  async add(mail: Mail): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    const sealed = this.keyring.seal('mail', JSON.stringify(mail), id);
    await this.rows.insert({ id, template: mail.template, sealed, nextAttemptAt: now, createdAt: now });
    this.database.afterCommit(() => this.signal.wake());
  }
}
