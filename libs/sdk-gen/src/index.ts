export type { GeneratedFile } from './generated-file.js';
export { generateSdks, surfacesWithClients } from './generate-sdks.js';
