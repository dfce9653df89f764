import { Module } from '@nestjs/common';
import { Outbox } from './outbox.service.js';
import { OutboxSignal } from './outbox-signal.js';

/** Mail: written with what caused it, sent afterwards. */
@Module({ providers: [Outbox, OutboxSignal], exports: [Outbox] })
export class MailModule {}
