export { AccountClient } from './account.js';
export { InternalClient } from './internal.js';
export { ProjectClient } from './project.js';
export * from './runtime/index.js';
export { SecretKeyClient } from './secret-key.js';
export { WorkspaceClient } from './workspace.js';
