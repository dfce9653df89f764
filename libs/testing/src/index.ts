export * from './app/people.js';
export * from './app/test-app.js';
export * from './app/test-client.js';
export * from './app/test-clock.js';
export * from './database/test-database.js';
export * from './database/test-redis-url.js';
export * from './http/raw-request.js';
