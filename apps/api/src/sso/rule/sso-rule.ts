import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** What the organization that has proven the domain of an address asks of the people there. */
export interface SsoDemand {
  readonly organizationId: Uuid;
  readonly organizationName: string;
  /** Whether they come in by the organization's identity provider alone. */
  readonly enforced: boolean;
  /** The oldest of its connections that are enabled; null where none is. */
  readonly connectionId: Uuid | null;
}

/** The domain of an address in its one spelling. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Which organization people of an address belong to, by its domain alone. */
@Injectable()
export class SsoRule {
  constructor(private readonly database: Database) {}

  /** Across tenants: who asks is not known yet. One statement, whether there is such an organization or not. */
  demandOn(email: string): Promise<SsoDemand | undefined> {
    return this.database.acrossTenants(() => this.database.row<SsoDemand>(demand, [domainOf(email)]));
  }

  /**
   * Whether a password alone lets somebody in whose address it is. Owners of the organization, who have to come in when the
   * identity provider is away, are let in by theirs: their organization is answered, so that it hears of it.
   */
  async passwordRule(email: string, userId: Uuid): Promise<{ readonly refused: boolean; readonly owns?: Uuid }> {
    const found = await this.demandOn(email);
    if (!found?.enforced) return { refused: false };
    const { organizationId } = found;
    const owner = await this.database.asTenant(organizationId, () =>
      this.database.row(`SELECT 1 FROM memberships WHERE organization_id = $1 AND user_id = $2 AND role = 'owner'`, [
        organizationId,
        userId,
      ]),
    );
    return owner ? { refused: false, owns: organizationId } : { refused: true };
  }
}

const demand = `SELECT o.id AS organization_id, o.name AS organization_name, o.sso_enforced AS enforced,
     (SELECT c.id FROM sso_connections c WHERE c.organization_id = o.id AND c.enabled ORDER BY c.id LIMIT 1)
       AS connection_id
   FROM sso_domains d JOIN organizations o ON o.id = d.organization_id
   WHERE d.domain = $1 AND d.verified_at IS NOT NULL AND o.deleted_at IS NULL`;
