import { MasterKeys, newId, SystemClock, type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { type DataKeyRepository, type StoredDataKey } from './data-key.repository.js';
import { DataKeys } from './data-keys.js';

/** Data keys in memory, counting who looks for them. */
class Rows {
  looks = 0;
  private readonly rows = new Map<Uuid, StoredDataKey>();

  newest(tenantId: Uuid): Promise<StoredDataKey | undefined> {
    this.looks++;
    return Promise.resolve(this.rows.get(tenantId));
  }

  find(tenantId: Uuid): Promise<StoredDataKey | undefined> {
    return this.newest(tenantId);
  }

  insert(tenantId: Uuid, row: StoredDataKey): Promise<void> {
    this.rows.set(tenantId, row);
    return Promise.resolve();
  }
}

const noTransaction = { afterCommit: (notify: () => void) => notify() } as Database;
const mostKept = 10_000;

describe('The data keys that are kept unwrapped', () => {
  it('are bounded: with the busiest there can be, each is unwrapped once, and beyond that some are again', async () => {
    const rows = new Rows();
    const masterKeys = new MasterKeys('a secret that is made for this test alone, and long enough');
    const keys = new DataKeys(rows as unknown as DataKeyRepository, masterKeys, noTransaction, new SystemClock());
    const tenants = Array.from({ length: mostKept }, newId);
    for (const tenant of tenants) await keys.current(tenant);
    rows.looks = 0;
    for (const tenant of tenants) await keys.current(tenant);
    for (const tenant of tenants) await keys.version(tenant, 1);
    expect(rows.looks).toBe(0);
    await keys.current(newId());
    rows.looks = 0;
    for (const tenant of tenants.slice(0, 10)) expect((await keys.version(tenant, 1)).version).toBe(1);
    expect(rows.looks).toBe(10);
  });
});
