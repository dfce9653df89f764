import { type HealthRepository } from '../health.repository.js';
import { type Check, type Finding, ok } from './check.js';

/** Whether PostgreSQL answers. While it does not, one question waits for it, however often it is looked. */
export class DatabaseCheck implements Check {
  private asking: Promise<void> | undefined;

  constructor(private readonly rows: HealthRepository) {}

  async look(): Promise<Finding> {
    await (this.asking ??= this.rows.answers().finally(() => (this.asking = undefined)));
    return ok;
  }
}
