import { errorCodes } from '@latchkey/common';
import { SurfaceRegistry } from '@latchkey/surface';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Documents } from '../../../../apps/api/src/documents/documents.js';
import { Contract } from '../contract/contract.js';
import { type AnswerCheck } from './test-client.js';

/** Holds every answer of a server against its own documents, which are printed when the first one arrives. */
export function contractCheck(app: NestFastifyApplication): AnswerCheck {
  let contract: Contract | undefined;
  return (method, url, answer) => {
    contract ??= contractOf(app);
    contract.check({ method, path: url.split('?', 1)[0], ...answer });
  };
}

function contractOf(app: NestFastifyApplication): Contract {
  const documents = app.get(Documents);
  const surfaces = app.get(SurfaceRegistry);
  const named = surfaces.all.map((surface) => ({ name: surface.name, document: documents.print(surface).document }));
  return new Contract(named, (path, status) => surfaces.ofPath(path).schemas.fail(errorCodes, status));
}
