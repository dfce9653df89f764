import type { GeneratedFile } from './generated-file.js';
import { generateGo } from './go/generate-go.js';
import { readDocument, type OpenApiDocument } from './model/index.js';
import { generatePython } from './python/generate-python.js';
import { generateRuby } from './ruby/generate-ruby.js';
import { generateTypeScript } from './typescript/generate-typescript.js';

/** The surfaces that clients are made for. OAuth has clients enough of its own, in every language. */
export const surfacesWithClients = ['account', 'project', 'workspace', 'secret-key', 'internal'] as const;

/**
 * All files of all languages that are made out of the documents.
 * @param documentOf the OpenAPI document of a surface
 */
export async function generateSdks(documentOf: (surface: string) => OpenApiDocument): Promise<GeneratedFile[]> {
  const surfaces = surfacesWithClients.map((name) => readDocument(name, documentOf(name)));
  const typescript = await generateTypeScript(surfaces);
  return [...typescript, ...generatePython(surfaces), ...generateGo(surfaces), ...generateRuby(surfaces)];
}
