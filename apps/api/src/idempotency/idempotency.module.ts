import { IdempotencyStore } from '@latchkey/surface';
import { Module } from '@nestjs/common';
import { DatabaseIdempotencyStore } from './database-idempotency.store.js';
import { IdempotencyRepository } from './idempotency.repository.js';

/** Requests that are made again, and answered as they were the first time. */
@Module({
  providers: [IdempotencyRepository, { provide: IdempotencyStore, useClass: DatabaseIdempotencyStore }],
  exports: [IdempotencyStore],
})
export class IdempotencyModule {}
