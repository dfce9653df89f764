import { Clock, Keyring, MasterKeys } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Database } from '@latchkey/database';
import { Limiter } from '@latchkey/limits';
import { Module } from '@nestjs/common';
import { Checkup } from './checkup.js';
import { HealthController } from './health.controller.js';
import { HealthRepository } from './health.repository.js';
import { HealthService } from './health.service.js';

/** Whether the server lives and can serve. */
@Module({
  controllers: [HealthController],
  providers: [
    HealthRepository,
    HealthService,
    {
      provide: Checkup,
      inject: [Config, Database, MasterKeys, Keyring, Limiter, Clock],
      useFactory: (
        config: Config,
        database: Database,
        masterKeys: MasterKeys,
        keyring: Keyring,
        limiter: Limiter,
        clock: Clock,
      ) => new Checkup({ config, database, masterKeys, keyring, limiter, clock }),
    },
  ],
  exports: [HealthRepository, HealthService],
})
export class HealthModule {}
