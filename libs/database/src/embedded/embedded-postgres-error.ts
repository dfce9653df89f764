/** Why the embedded PostgreSQL cannot run: the message is one sentence (or two) written for the operator. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** Why it cannot run at this moment: another process has the data directory. */
export class DataDirectoryInUse extends EmbeddedPostgresError {}

/** The way out that every refusal names. */
export const USE_DATABASE_URL = 'set DATABASE_URL to a PostgreSQL server of your own';
