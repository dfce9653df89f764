import { Config } from '@latchkey/config';
import { Module } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { FileTransport } from './file.transport.js';
import { MailComposer } from './mail-composer.js';
import { MailDelivery } from './mail-delivery.js';
import { MailFilePruner } from './mail-file-pruner.js';
import { MailTransport } from './mail-transport.js';
import { OutboxRepository } from './outbox.repository.js';
import { Outbox } from './outbox.service.js';
import { OutboxSignal } from './outbox-signal.js';
import { OutboxWorker } from './outbox.worker.js';
import { SmtpTransport } from './smtp.transport.js';

/** Mail: written with what caused it, sent afterwards. */
@Module({
  providers: [
    MailComposer,
    MailDelivery,
    MailFilePruner,
    Outbox,
    OutboxRepository,
    OutboxSignal,
    OutboxWorker,
    {
      provide: MailTransport,
      inject: [Config, RuntimeLogger],
      useFactory: ({ smtpUrl, dataDir }: Config, logger: RuntimeLogger): MailTransport =>
        smtpUrl ? new SmtpTransport(smtpUrl) : new FileTransport(dataDir, logger),
    },
  ],
  exports: [MailComposer, Outbox, OutboxSignal],
})
export class MailModule {}
