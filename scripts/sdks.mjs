// `npm run sdks`: writes what is generated of the clients in sdks/ out of the documents in openapi/; `npm run openapi` calls it.
//   node --import ./libs/testing/src/typescript/register.mjs scripts/sdks.mjs [directory]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSdks } from '../libs/sdk-gen/src/index.ts';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const documentOf = (surface) => JSON.parse(readFileSync(at(`openapi/${surface}.json`), 'utf8'));

const root = process.argv[2] ?? at('');
for (const { path, text } of await generateSdks(documentOf)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
