import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Second factors of people (one-time codes, recovery codes, passkeys), what a sign-in waits for in between, how each session
 * began, and whether an organization lets in only who has shown a second factor.
 */
export class SecondFactors1763960000000 implements MigrationInterface {
  readonly name = 'SecondFactors1763960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sessions ADD COLUMN method text NOT NULL DEFAULT 'password',
      ADD COLUMN second_factor_at timestamptz`);
    await runner.query('ALTER TABLE organizations ADD COLUMN mfa_required boolean NOT NULL DEFAULT false');
    await runner.query(`CREATE TABLE totp_factors (
      user_id uuid CONSTRAINT totp_factors_pkey PRIMARY KEY
        CONSTRAINT totp_factors_user_fkey REFERENCES users ON DELETE CASCADE,
      secret bytea NOT NULL,
      confirmed_at timestamptz,
      last_step bigint NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX totp_factors_begun_idx ON totp_factors (created_at) WHERE confirmed_at IS NULL');
    await runner.query(`CREATE TABLE recovery_codes (
      user_id uuid NOT NULL CONSTRAINT recovery_codes_user_fkey REFERENCES users ON DELETE CASCADE,
      code_hash bytea NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id, code_hash)
    )`);
    await runner.query(`CREATE TABLE passkeys (
      id uuid CONSTRAINT passkeys_pkey PRIMARY KEY,
      user_id uuid NOT NULL CONSTRAINT passkeys_user_fkey REFERENCES users ON DELETE CASCADE,
      credential_id bytea NOT NULL CONSTRAINT passkeys_credential_key UNIQUE,
      public_key bytea NOT NULL,
      counter bigint NOT NULL,
      transports text[] NOT NULL,
      backed_up boolean NOT NULL,
      name text NOT NULL,
      created_at timestamptz NOT NULL,
      last_used_at timestamptz
    )`);
    await runner.query('CREATE INDEX passkeys_user_idx ON passkeys (user_id)');
    await runner.query(`CREATE TABLE second_factor_attempts (
      token_hash bytea CONSTRAINT second_factor_attempts_pkey PRIMARY KEY,
      user_id uuid NOT NULL CONSTRAINT second_factor_attempts_user_fkey REFERENCES users ON DELETE CASCADE,
      guesses integer NOT NULL DEFAULT 0,
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX second_factor_attempts_user_idx ON second_factor_attempts (user_id)');
    await runner.query('CREATE INDEX second_factor_attempts_end_idx ON second_factor_attempts (expires_at)');
    await runner.query(`CREATE TABLE webauthn_challenges (
      challenge_hash bytea CONSTRAINT webauthn_challenges_pkey PRIMARY KEY,
      bound_to text NOT NULL,
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX webauthn_challenges_end_idx ON webauthn_challenges (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'webauthn_challenges',
      'second_factor_attempts',
      'passkeys',
      'recovery_codes',
      'totp_factors',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('ALTER TABLE organizations DROP COLUMN mfa_required');
    await runner.query('ALTER TABLE sessions DROP COLUMN second_factor_at, DROP COLUMN method');
  }
}
