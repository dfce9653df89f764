import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type SsoConnection } from '../connections/sso-connection.js';

type Place = Pick<SsoConnection, 'id' | 'organizationId'>;

/** The sso_identities table: who the people of an identity provider are here. */
@Injectable()
export class SsoIdentityRepository {
  constructor(private readonly database: Database) {}

  /** Whose account a subject is bound to. */
  async userOf({ id, organizationId }: Place, subject: string): Promise<Uuid | undefined> {
    const found = await this.database.row<{ userId: Uuid }>(
      `SELECT user_id FROM sso_identities WHERE organization_id = $1 AND connection_id = $2 AND subject = $3`,
      [organizationId, id, subject],
    );
    return found?.userId;
  }

  /** Binds a subject to an account; false, and nothing changes, where either is bound at this connection already. */
  async bind({ id, organizationId }: Place, subject: string, userId: Uuid, at: Date): Promise<boolean> {
    const bound = await this.database.rows(
      `INSERT INTO sso_identities (organization_id, connection_id, subject, user_id, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
      [organizationId, id, subject, userId, at],
    );
    return bound.length > 0;
  }
}
