// `npm run openapi`: writes the OpenAPI document of each surface to openapi/<surface>.json (or to the directory that is
// given), out of the sources, as `latchkey openapi` does out of what was built.
import { fileURLToPath } from 'node:url';
import { printDocuments, writeDocuments } from '../apps/api/src/operator/openapi/print-documents.ts';
import { surfaces } from '../apps/api/src/surfaces/index.ts';

writeDocuments(
  process.argv[2] ?? fileURLToPath(new URL('../openapi', import.meta.url)),
  await printDocuments(surfaces),
);
process.exit(0);
