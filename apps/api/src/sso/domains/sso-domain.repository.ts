import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type SsoDomain } from './sso-domain.js';

/** The sso_domains table. */
@Injectable()
export class SsoDomainRepository {
  constructor(private readonly database: Database) {}

  /** By name. */
  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<SsoDomain>> {
    return this.database.page(
      'SELECT * FROM sso_domains WHERE organization_id = $1 ORDER BY domain COLLATE "C"',
      [organizationId],
      page,
    );
  }

  find(organizationId: Uuid, id: Uuid): Promise<SsoDomain | undefined> {
    return this.database.row('SELECT * FROM sso_domains WHERE organization_id = $1 AND id = $2', [organizationId, id]);
  }

  /** Adds a domain that is not proven; undefined, and nothing changes, where the organization has it already. */
  insert(
    organizationId: Uuid,
    { id, domain, token }: Pick<SsoDomain, 'id' | 'domain' | 'token'>,
    at: Date,
  ): Promise<SsoDomain | undefined> {
    return this.database.row(
      `INSERT INTO sso_domains (id, organization_id, domain, token, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organization_id, domain) DO NOTHING RETURNING *`,
      [id, organizationId, domain, token, at],
    );
  }

  /**
   * Marks a domain as proven, if it still is what the proof was found for, and nobody else has proven it.
   * @returns undefined where it is proven already, was removed, or was added anew since; `taken` where it is another's
   */
  async verify(
    organizationId: Uuid,
    { id, token }: Pick<SsoDomain, 'id' | 'token'>,
    at: Date,
  ): Promise<SsoDomain | 'taken' | undefined> {
    try {
      return await this.database.row<SsoDomain>(
        `UPDATE sso_domains SET verified_at = $4
         WHERE organization_id = $1 AND id = $2 AND token = $3 AND verified_at IS NULL RETURNING *`,
        [organizationId, id, token, at],
      );
    } catch (error) {
      if (violatedUnique(error) === 'sso_domains_verified_key') return 'taken';
      throw error;
    }
  }

  /** Forgets a domain, and answers it as it was; undefined where there is none. */
  remove(organizationId: Uuid, id: Uuid): Promise<SsoDomain | undefined> {
    return this.database.row('DELETE FROM sso_domains WHERE organization_id = $1 AND id = $2 RETURNING *', [
      organizationId,
      id,
    ]);
  }

  /** How many domains of the organization are proven. */
  async countVerified(organizationId: Uuid): Promise<number> {
    const found = await this.database.row<{ count: number }>(
      'SELECT count(*)::int AS count FROM sso_domains WHERE organization_id = $1 AND verified_at IS NOT NULL',
      [organizationId],
    );
    return found?.count ?? 0;
  }

  /** Whether the organization has proven a domain. */
  async isVerified(organizationId: Uuid, domain: string): Promise<boolean> {
    const found = await this.database.row(
      'SELECT 1 FROM sso_domains WHERE organization_id = $1 AND domain = $2 AND verified_at IS NOT NULL',
      [organizationId, domain],
    );
    return found !== undefined;
  }
}
