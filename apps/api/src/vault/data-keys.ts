import { Clock, DataKey, MasterKeys, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { DataKeyRepository, type StoredDataKey } from './data-key.repository.js';

/** How many keys are kept unwrapped: far more than the organizations that are busy at one time. */
const mostKept = 10_000;

/** Whose data key seals what belongs to no organization. */
export const deployment: Uuid = '00000000-0000-0000-0000-000000000000';

/** The data keys of organizations, unwrapped. Each is made when its organization keeps its first secret. */
@Injectable()
export class DataKeys {
  /** A version of a key never changes, so that what is kept here never grows stale. */
  private readonly kept = new Map<string, DataKey>();
  private readonly newest = new Map<Uuid, number>();

  constructor(
    private readonly keys: DataKeyRepository,
    private readonly masterKeys: MasterKeys,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The key that seals what is new. */
  async current(tenantId: Uuid): Promise<DataKey> {
    const version = this.newest.get(tenantId);
    if (version !== undefined) return this.version(tenantId, version);
    const stored = await this.of(tenantId, async () => (await this.keys.newest(tenantId)) ?? this.make(tenantId));
    const key = this.unwrap(tenantId, stored);
    // A key that was made in this transaction goes with it when it is rolled back.
    this.database.afterCommit(() => {
      this.keep(tenantId, key);
      this.newest.set(tenantId, key.version);
    });
    return key;
  }

  /** The key that sealed something. Throws when the organization has no such key. */
  async version(tenantId: Uuid, version: number): Promise<DataKey> {
    const known = this.kept.get(nameOf(tenantId, version));
    if (known) return known;
    const stored = await this.of(tenantId, () => this.keys.find(tenantId, version));
    if (!stored) throw new Error(`There is no data key ${nameOf(tenantId, version)}.`);
    const key = this.unwrap(tenantId, stored);
    this.database.afterCommit(() => this.keep(tenantId, key));
    return key;
  }

  /** What is the deployment's is read in its name, whoever is served; what is an organization's only for that. */
  private of<T>(tenantId: Uuid, work: () => Promise<T>): Promise<T> {
    return tenantId === deployment ? this.database.asTenant(deployment, work) : work();
  }

  private async make(tenantId: Uuid): Promise<StoredDataKey> {
    const { version, bytes } = DataKey.make(1);
    const wrapped = this.masterKeys.wrap(bytes, wrappingContext(tenantId, version));
    await this.keys.insert(tenantId, { version, ...wrapped }, this.clock.now());
    // Of several that make the first key at once, one is kept.
    const stored = await this.keys.newest(tenantId);
    if (!stored) throw new Error('The data key that was just made is not there.');
    return stored;
  }

  private unwrap(tenantId: Uuid, stored: StoredDataKey): DataKey {
    return new DataKey(stored.version, this.masterKeys.unwrap(stored, wrappingContext(tenantId, stored.version)));
  }

  private keep(tenantId: Uuid, key: DataKey): void {
    if (this.kept.size >= mostKept) {
      this.kept.clear();
      this.newest.clear();
    }
    this.kept.set(nameOf(tenantId, key.version), key);
  }
}

/** Binds a wrapped key to its row. */
export const wrappingContext = (tenantId: Uuid, version: number): string =>
  JSON.stringify(['data-key', tenantId, version]);

const nameOf = (tenantId: Uuid, version: number): string => `${tenantId}/${version}`;
