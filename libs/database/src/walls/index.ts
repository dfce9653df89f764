export { type Ground, grounds, nobody, type Tenant } from './ground.js';
export * from './policies.js';
export * from './roles.js';
export { WalledClient } from './walled-client.js';
