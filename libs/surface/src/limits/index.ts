export * from './client-key.js';
export * from './epoch-clock.js';
export * from './failover-limiter.js';
export * from './headers.js';
export * from './limiter.js';
export * from './memory-limiter.js';
export * from './policy.js';
export * from './redis-limiter.js';
