export * from './embedded/index.js';
export * from './migrate.js';
