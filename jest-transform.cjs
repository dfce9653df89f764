// Jest can only require() ES modules on Node >= 24.9, and every Nest 12 package is ESM-only. So this compiles our
// TypeScript, every ESM file in node_modules, and any CommonJS file that uses import() (jest's vm refuses that without
// a flag) to CommonJS, and hands all other CommonJS through untouched.
const { createTransformer } = require('@swc/jest');
const { existsSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { dirname, extname, join } = require('node:path');

const self = readFileSync(__filename); // part of the cache key: editing this file must invalidate jest's cache
const commonjs = { module: { type: 'commonjs' } };
const typescript = createTransformer({
  ...commonjs,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
});
const esm = createTransformer({
  ...commonjs,
  sourceMaps: false,
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
});

const types = new Map();
function packageType(directory) {
  if (!types.has(directory)) {
    const manifest = join(directory, 'package.json');
    const parent = dirname(directory);
    const inherited = () => (parent === directory ? 'commonjs' : packageType(parent));
    types.set(
      directory,
      existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).type ?? 'commonjs') : inherited(),
    );
  }
  return types.get(directory);
}

function pick(source, file) {
  const extension = extname(file);
  if (/^\.[cm]?ts$/.test(extension)) return typescript;
  if (extension === '.mjs' || (extension === '.js' && packageType(dirname(file)) === 'module')) return esm;
  return /\bimport\s*\(/.test(source) ? esm : null;
}

module.exports = {
  process: (source, file, options) => pick(source, file)?.process(source, file, options) ?? { code: source },
  getCacheKey: (source, file, options) =>
    createHash('sha1')
      .update(self)
      .update((pick(source, file) ?? esm).getCacheKey(source, file, options))
      .digest('hex'),
};
