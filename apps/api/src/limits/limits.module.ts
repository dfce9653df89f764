import { Module } from '@nestjs/common';
import { LimitCounterRepository } from './limit-counter.repository.js';
import { LimitKeeper } from './limit-keeper.js';

/** What was used of the limits, over a restart. */
@Module({ providers: [LimitCounterRepository, LimitKeeper] })
export class LimitsModule {}
