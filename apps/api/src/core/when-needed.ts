import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A CommonJS package that is read when it is first used, for what would make every start longer and is needed seldom.
 * @returns a function that reads the package, once
 */
export function whenNeeded<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => (loaded ??= require(name) as Package);
}
