// Lets plain `node` run the TypeScript sources: what jest's own transform cannot reach (its global setup, and child
// processes that a test starts and kills) must work on a fresh clone, before anything was built.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const libraries = new URL('../../../', import.meta.url);
const sdk = new URL('../sdks/typescript/src/', libraries);

/** Maps `@latchkey/sdk`, `@latchkey/<library>` and parts of them to their sources, and a relative `.js` import to the `.ts` file it is compiled from. */
export function resolve(specifier, context, next) {
  const [, library, part = '.'] = /^@latchkey\/([^/]+)(?:\/([^/]+))?$/.exec(specifier) ?? [];
  if (library === 'sdk') return next(new URL(`${part === '.' ? 'index' : part}.ts`, sdk).href, context);
  if (library) return next(new URL(`${library}/src/${part}/index.ts`, libraries).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

/** Compiles one `.ts` file with the same options as the build: legacy decorators with their metadata. */
export function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
