import { errorCodes } from '@latchkey/common';
import { type OpenApiDocument, SurfaceRegistry } from '@latchkey/surface';
import { standardSurface, surfaces } from '../../../../apps/api/src/surfaces/index.js';
import { Contract } from '../contract/contract.js';
import { readDocument } from '../contract/operation-shapes.js';

/** The contract as the documents say that are kept with the sources, for servers in processes of their own. */
export function contractOfDocuments(): Contract {
  const registry = new SurfaceRegistry(surfaces, standardSurface);
  const named = surfaces.map(({ name }) => ({ name, document: readDocument(name) as unknown as OpenApiDocument }));
  return new Contract(named, (path, status) => registry.ofPath(path).schemas.fail(errorCodes, status));
}
