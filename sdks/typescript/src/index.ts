export * from './runtime/index.js';
export { AccountClient } from './account.js';
export { InternalClient } from './internal.js';
export { ProjectClient } from './project.js';
export { SecretKeyClient } from './secret-key.js';
export { WorkspaceClient } from './workspace.js';
