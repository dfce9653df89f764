// `npm run openapi`: writes the OpenAPI document of each surface to openapi/<surface>.json (or to the directory that is
// given), out of the sources. The application is put together as ever, but nothing is opened: the documents need its
// declarations alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig } from '@latchkey/config';
import { createDataSource } from '@latchkey/database';
import { SystemClock } from '@latchkey/common';
import { MemoryLimiter } from '@latchkey/limits';
import { pino } from 'pino';
import { createApp } from '../apps/api/src/create-app.ts';
import { Documents } from '../apps/api/src/documents/documents.ts';
import { entities } from '../apps/api/src/entities.ts';
import { surfaces } from '../apps/api/src/surfaces/index.ts';

const app = await createApp({
  config: parseConfig({}),
  secret: 'Nothing is signed or sealed with this one.',
  dataSource: createDataSource({ url: 'postgres://nobody@127.0.0.1/none', entities, migrations: [], poolSize: 1 }),
  limiter: new MemoryLimiter(),
  clock: new SystemClock(),
  logger: pino({ level: 'error' }),
});
const directory = process.argv[2] ?? fileURLToPath(new URL('../openapi', import.meta.url));
for (const surface of surfaces) {
  writeFileSync(join(directory, `${surface.name}.json`), app.get(Documents).text(surface));
}
process.exit(0);
