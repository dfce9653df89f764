import type { GeneratedFile } from './generated-file.js';
import { generateGo } from './go/generate-go.js';
import { readDocument, type OpenApiDocument } from './model/index.js';
import { generatePython } from './python/generate-python.js';
import { generateRuby } from './ruby/generate-ruby.js';
import { surfacesWithClients } from './surfaces-with-clients.js';
import { generateTypeScript } from './typescript/generate-typescript.js';

/**
 * All files of all languages that are made out of the documents.
 * @param documentOf the OpenAPI document of a surface
 */
export async function generateSdks(documentOf: (surface: string) => OpenApiDocument): Promise<GeneratedFile[]> {
  const surfaces = surfacesWithClients.map((name) => readDocument(name, documentOf(name)));
  const typescript = await generateTypeScript(surfaces);
  return [...typescript, ...generatePython(surfaces), ...generateGo(surfaces), ...generateRuby(surfaces)];
}
