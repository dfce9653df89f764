export * from './data-source.js';
export * from './database.js';
export * from './embedded/index.js';
export * from './migrate.js';
export * from './walls/index.js';
