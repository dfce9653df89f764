export * from './data-source.js';
export { prepared } from './prepared.js';
export * from './database.js';
export * from './embedded/index.js';
export * from './end-session.js';
export * from './migrate.js';
export { MigrationBusy, type MigrateOptions, type Migrator, type RanMigration } from './migrator.js';
export { type StatementWatch } from './patient-client.js';
export * from './walls/index.js';
