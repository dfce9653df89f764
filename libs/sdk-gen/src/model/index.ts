export * from './api-model.js';
export * from './names.js';
export { readDocument } from './read-document.js';
export type { OpenApiDocument } from './open-api.js';
