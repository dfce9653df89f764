import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ExpiringRows } from './expiring-rows.js';

/** Every table whose rows end by themselves. */
@Injectable()
export class ExpiringRowRepository {
  constructor(private readonly database: Database) {}

  /**
   * Removes up to `limit` of the rows, those that ended first; answers how many. Rows that somebody is busy with, another
   * node at the same work included, are left to the next time.
   */
  async remove({ until, ...rows }: ExpiringRows, limit: number): Promise<number> {
    return until ? this.database.change(removal(rows), [until, limit]) : 0;
  }
}

/** The statement, for a test that asks how it is worked off. */
export const removal = ({ table, key, end, only }: Omit<ExpiringRows, 'until'>): string =>
  `DELETE FROM ${table} WHERE (${key}) IN (
     SELECT ${key} FROM ${table} WHERE ${end} <= $1${only ? ` AND ${only}` : ''}
     ORDER BY ${end} LIMIT $2 FOR UPDATE SKIP LOCKED)`;
