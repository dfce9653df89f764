import { missingMigrations } from '../../migrations/missing.js';
import { type HealthRepository } from '../health.repository.js';
import { type Check, type Finding, ok } from './check.js';

/** Whether the schema has all that this version works with. A newer one has: it only ever grows while both run. */
export class MigrationsCheck implements Check {
  constructor(private readonly rows: HealthRepository) {}

  async look(): Promise<Finding> {
    const missing = missingMigrations(await this.rows.migrations());
    return missing.length === 0 ? ok : { state: 'failed', reason: `not run: ${missing.join(', ')}` };
  }
}
