import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  rootDir: '.',
  globalSetup: '<rootDir>/libs/testing/src/database/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/src/database/global-teardown.mjs',
  // Far longer than any takes: on a machine that is busy with something else, nothing fails for that alone.
  testTimeout: 30_000,
  // Jest would keep a processor for itself, of two; the upper bound is what the database has connections for.
  maxWorkers: Math.min(availableParallelism(), 8),
  // Every file leaves something of its modules behind; a worker that grows is replaced before it spends its time on that.
  workerIdleMemoryLimit: '1GB',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json'],
  moduleNameMapper: {
    '^@latchkey/sdk$': '<rootDir>/sdks/typescript/src/index.ts',
    '^@latchkey/sdk/middleware$': '<rootDir>/sdks/typescript/src/middleware/index.ts',
    '^@latchkey/sdk/(express|fastify|nestjs)$': '<rootDir>/sdks/typescript/src/middleware/$1.ts',
    '^@latchkey/sdk/([^/]+)$': '<rootDir>/sdks/typescript/src/$1.ts',
    '^@latchkey/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@latchkey/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // It names its one file for import alone, and what jest runs is compiled to require().
    '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js',
  },
  transform: { '\\.([cm]?ts|[cm]?js)$': '<rootDir>/jest-transform.cjs' },
  transformIgnorePatterns: [],
};
