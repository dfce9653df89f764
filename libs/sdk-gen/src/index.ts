export type { GeneratedFile } from './generated-file.js';
export { generateSdks } from './generate-sdks.js';
export { surfacesWithClients } from './surfaces-with-clients.js';
