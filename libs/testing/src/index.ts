export * from './database/test-database.js';
export * from './database/test-redis-url.js';
