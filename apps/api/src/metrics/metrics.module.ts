import { Database } from '@latchkey/database';
import { Limiter } from '@latchkey/limits';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Chore } from '../core/chore.js';
import { type Runtime } from '../core/runtime.js';
import { KeysModule } from '../keys/keys.module.js';
import { KeyUsage } from '../keys/key-usage.js';
import { UsageCountingModule } from '../usage/usage-counting.module.js';
import { UsageRecorder } from '../usage/usage-recorder.js';
import { isMeasured } from './is-measured.js';
import { Metrics } from './metrics.js';
import { MetricsAccess } from './metrics-access.js';
import { MetricsController } from './metrics.controller.js';
import { readingsOf } from './readings.js';

/** Measuring. Where nobody asks for metrics there is nothing in it, and nothing is measured. */
@Module({})
export class MetricsModule {
  static forRoot({
    config,
    dataSource,
    allMetrics,
  }: Pick<Runtime, 'config' | 'dataSource' | 'allMetrics'>): DynamicModule {
    if (!isMeasured(config)) return { module: MetricsModule };
    const { token } = config.metrics;
    return {
      module: MetricsModule,
      imports: [DiscoveryModule, KeysModule, UsageCountingModule],
      controllers: token ? [MetricsController] : [],
      providers: [
        {
          provide: Metrics,
          inject: [Database, Limiter, UsageRecorder, KeyUsage, DiscoveryService],
          useFactory: (
            database: Database,
            limiter: Limiter,
            usage: UsageRecorder,
            keyUses: KeyUsage,
            discovery: DiscoveryService,
          ) => {
            const metrics = new Metrics();
            limiter.watch((decision) => metrics.decided(decision));
            const chores = () =>
              discovery.getProviders().flatMap(({ instance }) => (isChore(instance) ? [instance] : []));
            for (const reading of readingsOf({ dataSource, database, usage, keyUses, chores })) metrics.add(reading);
            return metrics;
          },
        },
        ...(token
          ? [
              {
                provide: MetricsAccess,
                inject: [Metrics],
                useFactory: (metrics: Metrics) => new MetricsAccess(allMetrics ?? metrics, token),
              },
            ]
          : []),
      ],
      exports: [Metrics],
    };
  }
}

const isChore = (instance: unknown): instance is Chore => instance instanceof Chore;
