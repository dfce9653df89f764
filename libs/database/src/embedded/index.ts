export { DataDirectoryInUse, EmbeddedPostgresError } from './embedded-postgres-error.js';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { findRunningPostgres, hasEmbeddedPostgres } from './running-postgres.js';
export { socketUrl } from './socket-url.js';
