import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** What the authorization server keeps for a while: codes, tokens and requests that are under way. */
export interface Artifact {
  readonly kind: string;
  readonly idHash: Buffer;
  readonly clientId: Uuid | null;
  readonly grantId: Uuid | null;
  /** Sealed. */
  readonly payload: Buffer;
  readonly userCodeHash: Buffer | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** One that was found. */
export interface FoundArtifact {
  readonly idHash: Buffer;
  readonly payload: Buffer;
  readonly consumedAt: Date | null;
  readonly expiresAt: Date;
}

/** What came of a poll: whether it came too early. */
interface Poll {
  readonly early: boolean;
}

/** The oauth_artifacts table. What is in it belongs to clients, and is found before anybody is known: across tenants. */
@Injectable()
export class ArtifactRepository {
  constructor(private readonly database: Database) {}

  /** Adds one, or replaces what is in it and until when it lasts; false where its client or its grant is gone. */
  async save(artifact: Artifact): Promise<boolean> {
    const rows = await this.rows(saved, [
      artifact.kind,
      artifact.idHash,
      artifact.clientId,
      artifact.grantId,
      artifact.payload,
      artifact.userCodeHash,
      artifact.createdAt,
      artifact.expiresAt,
    ]);
    return rows.length > 0;
  }

  /** One whose time is not over, and whose grant, if it is of one, stands. */
  find(kind: string, idHash: Buffer, now: Date): Promise<FoundArtifact | undefined> {
    return this.row(`${found} AND a.id_hash = $3`, [kind, now, idHash]);
  }

  /** The same of a device code, by the code that a person types. */
  findByUserCode(userCodeHash: Buffer, now: Date): Promise<FoundArtifact | undefined> {
    return this.row(`${found} AND a.user_code_hash = $3`, ['DeviceCode', now, userCodeHash]);
  }

  /** Uses one up; false, and nothing happens, where somebody has before. */
  consume(kind: string, idHash: Buffer, at: Date): Promise<boolean> {
    return this.changes(
      'UPDATE oauth_artifacts SET consumed_at = $3 WHERE kind = $1 AND id_hash = $2 AND consumed_at IS NULL',
      [kind, idHash, at],
    );
  }

  /** Notes that a device asked whether it was let in. Each time that it asks too early, it has to wait for longer (RFC 8628). */
  async pollTooEarly(idHash: Buffer, at: Date, seconds: number): Promise<boolean> {
    return (await this.row<Poll>(polled, [idHash, at, seconds]))?.early ?? false;
  }

  /** Makes a device code a person's, who may then decide about it; false where it is somebody else's, or decided. */
  claim(idHash: Buffer, userId: Uuid): Promise<boolean> {
    return this.changes(
      `UPDATE oauth_artifacts SET claimed_by = $2 WHERE kind = 'DeviceCode' AND id_hash = $1 AND decided_at IS NULL
         AND (claimed_by IS NULL OR claimed_by = $2)`,
      [idHash, userId],
    );
  }

  /** Decides about a device code that is the person's; false where it is not, or has been decided. */
  decide(idHash: Buffer, userId: Uuid, { payload, grantId, at }: Decision): Promise<boolean> {
    return this.changes(
      `UPDATE oauth_artifacts SET payload = $3, grant_id = $4, decided_at = $5
       WHERE kind = 'DeviceCode' AND id_hash = $1 AND claimed_by = $2 AND decided_at IS NULL AND expires_at > $5`,
      [idHash, userId, payload, grantId, at],
    );
  }

  async delete(kind: string, idHash: Buffer): Promise<void> {
    await this.changes('DELETE FROM oauth_artifacts WHERE kind = $1 AND id_hash = $2', [kind, idHash]);
  }

  private rows<Row>(statement: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.acrossTenants(() => this.database.rows<Row>(statement, parameters));
  }

  private async row<Row>(statement: string, parameters: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, parameters))[0];
  }

  private async changes(statement: string, parameters: readonly unknown[]): Promise<boolean> {
    return (await this.database.acrossTenants(() => this.database.change(statement, parameters))) > 0;
  }
}

/** What is kept of a device code when it has been decided about. */
export interface Decision {
  /** Sealed. */
  readonly payload: Buffer;
  readonly grantId: Uuid | null;
  readonly at: Date;
}

const saved = `INSERT INTO oauth_artifacts (kind, id_hash, client_id, grant_id, payload, user_code_hash, created_at, expires_at)
  SELECT $1, $2, $3::uuid, $4::uuid, $5, $6, $7, $8
  WHERE ($3 IS NULL OR EXISTS (SELECT FROM oauth_clients WHERE id = $3))
    AND ($4 IS NULL OR EXISTS (SELECT FROM oauth_grants WHERE id = $4))
  ON CONFLICT (kind, id_hash) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id,
    expires_at = excluded.expires_at
  RETURNING kind`;

const found = `SELECT a.id_hash, a.payload, a.consumed_at, a.expires_at
  FROM oauth_artifacts a LEFT JOIN oauth_grants g ON g.id = a.grant_id
  WHERE a.kind = $1 AND a.expires_at > $2 AND (a.grant_id IS NULL OR (g.revoked_at IS NULL AND g.expires_at > $2))`;

const polled = `UPDATE oauth_artifacts a SET polled_at = $2,
    poll_seconds = coalesce(a.poll_seconds, $3) + CASE WHEN before.early THEN 5 ELSE 0 END
  FROM (
    SELECT id_hash, coalesce(polled_at + make_interval(secs => coalesce(poll_seconds, $3)) > $2, false) AS early
    FROM oauth_artifacts WHERE kind = 'DeviceCode' AND id_hash = $1 FOR UPDATE
  ) AS before
  WHERE a.kind = 'DeviceCode' AND a.id_hash = before.id_hash RETURNING before.early`;
