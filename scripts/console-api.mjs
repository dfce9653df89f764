// Writes the types of the console's client out of openapi/account.json; `npm run openapi` calls it last.
//   node scripts/console-api.mjs [file]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const own = at('apps/console/src/api/schema.d.ts');
const file = process.argv[2] ?? own;
const document = JSON.parse(readFileSync(at('openapi/account.json'), 'utf8'));

// The client reads neither headers nor the shape of each single failure: they all come as one type.
for (const path of Object.values(document.paths)) {
  for (const operation of Object.values(path)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      delete response.headers;
      if (!status.startsWith('2')) delete operation.responses[status];
    }
  }
}
delete document.components.headers;
delete document.components.responses;

const types = astToString(await openapiTypescript(document, { alphabetize: true }));
const text = `// Written by \`npm run openapi\` out of openapi/account.json.\n${types}`;
writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(own)), parser: 'typescript' }));
