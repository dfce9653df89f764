export * from './api-model.js';
export * from './names.js';
export { isSecret } from './secrets.js';
export { readDocument } from './read-document.js';
export type { OpenApiDocument } from './open-api.js';
