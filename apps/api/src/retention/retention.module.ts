import { Module } from '@nestjs/common';
import { ExpiringRowRepository } from './expiring-row.repository.js';
import { PurgeRepository } from './purge.repository.js';
import { PurgeService } from './purge.service.js';
import { Purger } from './purger.js';
import { Sweeper } from './sweeper.js';

/** What is removed once it has been kept for long enough. */
@Module({ providers: [ExpiringRowRepository, PurgeRepository, PurgeService, Purger, Sweeper] })
export class RetentionModule {}
