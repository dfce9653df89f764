import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** The key that signs, as the database keeps it. */
export interface SealedSigningKey {
  readonly id: Uuid;
  readonly sealedPrivateJwk: Buffer;
}

/** A process that serves by the database. */
export interface ServingNode {
  readonly id: Uuid;
  readonly joinedAt: Date;
  /** Since when it does not count; null while it does. */
  readonly shutOutAt: Date | null;
}

/** The mails that still have to leave. */
export interface OutboxState {
  /** How many there are; no more are counted than was asked for. */
  readonly waiting: number;
  /** When the one that waits longest was written. */
  readonly oldestAt: Date | null;
  /** When the next one is, or was, due. */
  readonly dueAt: Date | null;
  /** Codes of the last failure among them. */
  readonly lastError: string | null;
  /** Whether a mail has left that was written after the oldest of them. */
  readonly sentSince: boolean;
}

/** What the health of a server is read from. Over all tenants: it is about the deployment. */
@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  async answers(): Promise<void> {
    await this.database.rows('SELECT 1');
  }

  /** The version of PostgreSQL, as it says it. */
  async serverVersion(): Promise<string> {
    const [{ version }] = await this.rows<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    return version;
  }

  /** The processes that serve, and those that were shut out lately, the newest first. */
  nodes(): Promise<ServingNode[]> {
    return this.rows('SELECT id, joined_at, shut_out_at FROM nodes ORDER BY joined_at DESC, id DESC');
  }

  /** The names of the migrations that have run. */
  async migrations(): Promise<string[]> {
    return (await this.rows<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name);
  }

  /** The ids of the master keys that the database is used with. */
  async masterKeys(): Promise<string[]> {
    return (await this.rows<{ id: string }>('SELECT id FROM master_keys ORDER BY id')).map(({ id }) => id);
  }

  /** The key that signs now, if there is one. */
  async signingKey(now: Date): Promise<SealedSigningKey | undefined> {
    const [key] = await this.rows<SealedSigningKey>(
      `SELECT id, sealed_private_jwk FROM signing_keys WHERE signs_until > $1 ORDER BY signs_until, id LIMIT 1`,
      [now],
    );
    return key;
  }

  /** @param most how many mails are looked at */
  async outbox(most: number): Promise<OutboxState> {
    const [outbox] = await this.rows<OutboxState>(
      `WITH waiting AS (
         SELECT id, created_at, next_attempt_at, last_error FROM mail_outbox
         WHERE sent_at IS NULL AND failed_at IS NULL ORDER BY next_attempt_at LIMIT $1)
       SELECT count(*)::int AS waiting, min(created_at) AS oldest_at, min(next_attempt_at) AS due_at,
         (SELECT last_error FROM waiting WHERE last_error IS NOT NULL ORDER BY next_attempt_at DESC LIMIT 1) AS last_error,
         EXISTS (SELECT 1 FROM mail_outbox
           WHERE id > (SELECT id FROM waiting ORDER BY created_at, id LIMIT 1) AND sent_at IS NOT NULL) AS sent_since
       FROM waiting`,
      [most],
    );
    return outbox;
  }

  private rows<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.database.acrossTenants(() => this.database.rows<Row>(statement, parameters));
  }
}
