import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Refresh tokens: what renews the JWTs of a session. */
export class RefreshTokens1763790000000 implements MigrationInterface {
  readonly name = 'RefreshTokens1763790000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE refresh_tokens (
      token_hash bytea CONSTRAINT refresh_tokens_pkey PRIMARY KEY,
      session_id uuid NOT NULL CONSTRAINT refresh_tokens_session_fkey REFERENCES sessions ON DELETE CASCADE,
      created_at timestamptz NOT NULL,
      used_at timestamptz
    )`);
    await runner.query('CREATE INDEX refresh_tokens_session_idx ON refresh_tokens (session_id)');
    // A family never forks: of its tokens one is good.
    await runner.query(
      'CREATE UNIQUE INDEX refresh_tokens_unused_key ON refresh_tokens (session_id) WHERE used_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refresh_tokens');
  }
}
