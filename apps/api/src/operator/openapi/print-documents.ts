import { SystemClock } from '@latchkey/common';
import { parseConfig } from '@latchkey/config';
import { createDataSource } from '@latchkey/database';
import { MemoryLimiter } from '@latchkey/limits';
import { type Surface } from '@latchkey/surface';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../create-app.js';
import { Documents } from '../../documents/documents.js';
import { entities } from '../../entities.js';
import { reasonOf, StartRefused } from '../../runtime/refusal.js';

/** A surface's document as text. */
export interface SurfaceDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * The OpenAPI documents of surfaces. The application is put together as ever, but nothing is opened: the documents need its
 * declarations alone.
 */
export async function printDocuments(surfaces: readonly Surface[]): Promise<SurfaceDocument[]> {
  const app = await createApp({
    config: parseConfig({}),
    secret: 'Nothing is signed or sealed with this one.',
    dataSource: createDataSource({ url: 'postgres://nobody@127.0.0.1/none', entities, migrations: [], poolSize: 1 }),
    limiter: new MemoryLimiter(),
    clock: new SystemClock(),
    logger: pino({ level: 'error' }),
  });
  const documents = app.get(Documents);
  return surfaces.map((surface) => ({ name: surface.name, text: documents.text(surface) }));
}

/** Writes each as a file. @returns the files @throws StartRefused when they cannot be written */
export function writeDocuments(directory: string, documents: readonly SurfaceDocument[]): string[] {
  try {
    return documents.map(({ name, text }) => {
      const file = join(directory, `${name}.json`);
      writeFileSync(file, text);
      return file;
    });
  } catch (cause) {
    throw new StartRefused(`The documents cannot be written to ${directory}: ${reasonOf(cause)}.`, { cause });
  }
}
