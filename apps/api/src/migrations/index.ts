import { type MigrationInterface } from 'typeorm';

/** Every migration of the application, oldest first. A new one is added at the end and never edited once released. */
export const migrations: (new () => MigrationInterface)[] = [];
