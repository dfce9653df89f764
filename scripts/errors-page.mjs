// `npm run errors`: writes docs/errors.md (or the file that is given) out of the errors that the server knows.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { AppError, errorAdvice, errorCodes, errorRegistry } from '@latchkey/common';
import { httpStatus } from '@latchkey/surface';
import { surfaces } from '../apps/api/src/surfaces/index.ts';
import { errorsPage } from './errors-page/page.mjs';

const own = fileURLToPath(new URL('../docs/errors.md', import.meta.url));
const documentOf = ({ name }) => JSON.parse(readFileSync(new URL(`../openapi/${name}.json`, import.meta.url), 'utf8'));
const documents = Object.fromEntries(surfaces.map((surface) => [surface.name, documentOf(surface)]));
const text = errorsPage({ AppError, documents, errorAdvice, errorCodes, errorRegistry, httpStatus, surfaces });
writeFileSync(process.argv[2] ?? own, await format(text, { ...(await resolveConfig(own)), parser: 'markdown' }));
