import { RequestObserver } from '@latchkey/surface';
import { Module } from '@nestjs/common';
import { UsageRecorder } from './usage-recorder.js';
import { UsageRepository } from './usage.repository.js';

/** Counts requests by credential. */
@Module({
  providers: [UsageRepository, UsageRecorder, { provide: RequestObserver, useExisting: UsageRecorder }],
  exports: [RequestObserver, UsageRecorder],
})
export class UsageCountingModule {}
