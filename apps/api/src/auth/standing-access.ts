import { Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { type ApiKey } from '../keys/api-key.entity.js';
import { endFacts, keyGround } from '../keys/key-ground.js';
import { pick } from '../audit/audit-facts.js';
import { OAuthGrants } from '../oauth/grants/oauth-grants.js';
import { SecondFactorAttempts } from './factors/second-factor-attempts.js';
import { LinkTokenService } from './link-token.service.js';
import { SessionService } from './session.service.js';

/** What of the ways into an account ends. Links always do, and sign-ins that wait for a second factor. */
export interface AccessToEnd {
  /** Which sessions go on: all of them, or but the one with this id, if any. Where none does, OAuth clients are let in no longer. */
  readonly sessions: 'keep' | { readonly endAllBut: Uuid | null };
  /** Whether the keys that its person made end too. */
  readonly keys: boolean;
}

/** How much of it ended. */
export interface EndedAccess {
  readonly sessionsEnded: number;
  readonly keysRevoked: number;
}

/** The ways into an account that do not ask for its password. */
@Injectable()
export class StandingAccess {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly links: LinkTokenService,
    private readonly grants: OAuthGrants,
    private readonly attempts: SecondFactorAttempts,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Ends them, in the caller's transaction, in which the user's row is locked. */
  async end(userId: Uuid, { sessions, keys }: AccessToEnd): Promise<EndedAccess> {
    await this.links.revokeAll(userId);
    await this.attempts.endAll(userId);
    const sessionsEnded = sessions === 'keep' ? 0 : await this.sessions.endOthers(userId, sessions.endAllBut);
    const nobodyStays = sessions !== 'keep' && sessions.endAllBut === null;
    if (nobodyStays || keys) await this.grants.revokeAll(userId);
    return { sessionsEnded, keysRevoked: keys ? await this.revokeKeys(userId) : 0 };
  }

  /** Keys of projects, workspaces and services, too, wherever they were made, and so across tenants. */
  private async revokeKeys(userId: Uuid): Promise<number> {
    const parameters = [userId, this.clock.now(), 'account recovered'];
    const ended = await this.database.acrossTenants(() => this.database.rows<ApiKey>(revokeKeys, parameters));
    for (const key of ended) {
      const after = pick(key, endFacts);
      const action = key.kind === 'service' ? 'service.revoked' : 'api-key.revoked';
      this.trail.record(action, { ...keyGround(key), provenUserId: userId, after });
    }
    return ended.length;
  }
}

// Locked in the order of their ids, as everything that changes several keys at once does: two such never deadlock.
const revokeKeys = `WITH doomed AS (
    SELECT id FROM api_keys WHERE (user_id = $1 OR created_by = $1) AND revoked_at IS NULL
    ORDER BY id FOR NO KEY UPDATE
  )
  UPDATE api_keys SET revoked_at = $2, revoked_reason = $3, updated_at = $2 FROM doomed WHERE api_keys.id = doomed.id
  RETURNING api_keys.*`;
