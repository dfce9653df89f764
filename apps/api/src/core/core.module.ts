import { AccessGuard, AccessSettings, AdmissionControl, Calls } from '@latchkey/access';
import { Clock, Cursors, Keyring, MasterKeys } from '@latchkey/common';
import { Config, masterKeysOf } from '@latchkey/config';
import { Database, urlOf } from '@latchkey/database';
import { Limiter, LimitPolicies } from '@latchkey/limits';
import {
  ErrorFilter,
  IdempotentAnswers,
  LimitAdmission,
  Operations,
  Receipts,
  RouteTable,
  SurfaceRegistry,
} from '@latchkey/surface';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { standardSurface, surfaces } from '../surfaces/index.js';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { OpenRaces, RefreshRaces } from '../auth/refresh-races.js';
import { Nodes } from '../nodes/nodes.js';
import { RestoreWindow } from './restore-window.js';
import { type Runtime } from './runtime.js';
import { UsageCountingModule } from '../usage/usage-counting.module.js';
import { VaultModule } from '../vault/vault.module.js';
import { RuntimeLogger } from './runtime-logger.js';
import { Stopping } from './stopping.js';
import { sessionCookieName } from './session-cookie-name.js';
import { tenantOf } from './tenant-of.js';

/** What every feature may ask for: settings, clock, database, secrets, limits, and the way of a request. */
@Global()
@Module({})
export class CoreModule {
  /** @param runtime what was opened before the application */
  static forRoot(runtime: Runtime): DynamicModule {
    const { config, clock, dataSource, limiter, logger } = runtime;
    const keyring = new Keyring(runtime.secret);
    const calls = new Calls();
    const values = [
      { provide: Config, useValue: config },
      { provide: Calls, useValue: calls },
      { provide: Clock, useValue: clock },
      { provide: Keyring, useValue: keyring },
      { provide: MasterKeys, useValue: masterKeysOf(config, runtime.secret) },
      { provide: Cursors, useValue: new Cursors(keyring) },
      { provide: Database, useValue: new Database(dataSource, () => tenantOf(calls.current)) },
      { provide: Limiter, useValue: limiter },
      { provide: LimitPolicies, useValue: new LimitPolicies(config.limits, () => clock.now().getTime()) },
      { provide: SurfaceRegistry, useValue: new SurfaceRegistry(surfaces, standardSurface) },
      { provide: RouteTable, useValue: new RouteTable() },
      { provide: RestoreWindow, useValue: new RestoreWindow(config.restoreDays, clock) },
      { provide: Nodes, useValue: new Nodes(urlOf(dataSource), clock) },
      { provide: RuntimeLogger, useValue: new RuntimeLogger(logger, calls) },
      { provide: RefreshRaces, useValue: new RefreshRaces(runtime.races ?? new OpenRaces()) },
      { provide: Stopping, useValue: new Stopping() },
      { provide: AccessSettings, useValue: new AccessSettings(config.publicUrl, sessionCookieName(config)) },
    ];
    return {
      module: CoreModule,
      imports: [AccessModule, AuditModule, IdempotencyModule, UsageCountingModule, VaultModule],
      providers: [
        ...values,
        LimitAdmission,
        { provide: Receipts, useExisting: Nodes },
        { provide: AdmissionControl, useExisting: LimitAdmission },
        AccessGuard,
        IdempotentAnswers,
        Operations,
        ErrorFilter,
        { provide: APP_FILTER, useExisting: ErrorFilter },
      ],
      exports: [...values.map(({ provide }) => provide), LimitAdmission, ErrorFilter, Operations],
    };
  }
}
