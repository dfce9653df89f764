import { AppError, Clock, mapPage, type OffsetPage, type OffsetRequest, parseKey, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../../audit/audit-facts.js';
import { endFacts, keyGround } from '../../keys/key-ground.js';
import { KeyLookup } from '../../keys/key-lookup.js';
import { KeyPeppers } from '../../keys/key-peppers.js';
import { type KeyState, stateOf } from '../../keys/known-key.js';
import { AdminTrail } from '../admin-trail.js';
import { AdminKeyRepository, type OwnedKey } from './admin-key.repository.js';

/** A key, and what it is worth at this moment. */
export interface JudgedKey extends OwnedKey {
  readonly state: KeyState;
}

/** Finds and ends keys of all kinds, for admins of the deployment. */
@Injectable()
export class AdminKeyService {
  constructor(
    private readonly database: Database,
    private readonly keys: AdminKeyRepository,
    private readonly lookup: KeyLookup,
    private readonly peppers: KeyPeppers,
    private readonly trail: AdminTrail,
    private readonly clock: Clock,
  ) {}

  /** Those whose shown prefix begins like this. */
  async list(prefix: string, page: OffsetRequest): Promise<OffsetPage<JudgedKey>> {
    return mapPage(await this.keys.list(prefix, page), (key) => this.judge(key));
  }

  /**
   * Finds out whose a key is by its text. This is no use of it, and the text goes nowhere. A secret in its grace after a
   * rotation finds its key, too, and is judged by its own end.
   * @throws AppError `NOT_FOUND`
   */
  identify(text: string): Promise<JudgedKey> {
    return this.database.transaction(async () => {
      const facts = parseKey(text) && (await this.lookup.find(this.peppers.firstHashOf(text)));
      const key = facts && (await this.keys.find(facts.id));
      if (!key) return missing();
      this.trail.record('api-key.identified', {
        target: key.id,
        deployment: true,
        after: pick(key, ['kind', 'name', 'prefix']),
      });
      return this.judge({ ...key, expiresAt: facts.expiresAt });
    });
  }

  /**
   * Ends a key for good. Revoking a revoked key changes nothing.
   * @param reason what its owner reads beside it, and what is audited
   * @throws AppError `NOT_FOUND`
   */
  revoke(id: Uuid, reason = 'revoked by an admin'): Promise<JudgedKey> {
    return this.database.transaction(async () => {
      const revoked = await this.keys.revoke(id, this.clock.now(), reason);
      if (revoked) {
        const action = revoked.kind === 'service' ? 'service.revoked' : 'api-key.revoked';
        this.trail.record(action, { ...keyGround(revoked), after: pick(revoked, endFacts) });
      }
      const key = await this.keys.find(id);
      return key ? this.judge(key) : missing();
    });
  }

  private judge(key: OwnedKey): JudgedKey {
    return { ...key, state: stateOf(key, this.clock.now()) };
  }
}

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
