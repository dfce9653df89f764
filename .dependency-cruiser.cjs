// The arrows of the house point one way; `npm run boundaries` fails on one that does not.
const lib = (name) => `^libs/${name}/`;
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/(?!testing/)' }, to: { path: '^apps/' } },
    {
      name: 'common-stands-alone',
      severity: 'error',
      from: { path: lib('common') },
      to: { path: '^(libs/(?!common/)|node_modules/@nestjs)' },
    },
    {
      name: 'config-imports-common-only',
      severity: 'error',
      from: { path: lib('config') },
      to: { path: '^libs/(?!config/|common/)' },
    },
    {
      name: 'database-below-access',
      severity: 'error',
      from: { path: lib('database') },
      to: { path: '^libs/(access|surface|testing)/' },
    },
    {
      name: 'limits-import-common-only',
      severity: 'error',
      from: { path: lib('limits') },
      to: { path: '^(libs/(?!limits/|common/)|node_modules/@nestjs)' },
    },
    {
      name: 'access-below-surface',
      severity: 'error',
      from: { path: lib('access') },
      to: { path: '^libs/(surface|testing|database)/' },
    },
    {
      name: 'surface-knows-no-database',
      severity: 'error',
      from: { path: lib('surface') },
      to: { path: '^libs/(database|testing)/' },
    },
    {
      name: 'sdk-gen-stands-alone',
      severity: 'error',
      from: { path: lib('sdk-gen') },
      to: { path: '^(libs/(?!sdk-gen/)|sdks/)' },
    },
    {
      name: 'nothing-runs-on-sdk-gen',
      severity: 'error',
      from: { path: '^(apps|libs/(?!sdk-gen/))' },
      to: { path: lib('sdk-gen') },
    },
    {
      name: 'clients-know-the-documents-alone',
      severity: 'error',
      from: { path: '^sdks/' },
      to: { path: '^(libs|apps)/' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', lib('testing')] },
      to: { path: lib('testing') },
    },
    {
      name: 'surfaces-know-no-sibling',
      severity: 'error',
      from: { path: '^apps/api/src/surfaces/([^/]+)\\.surface\\.ts$' },
      to: { path: '^apps/api/src/surfaces/[^/]+\\.surface\\.ts$', pathNot: '$1\\.surface\\.ts$' },
    },
    {
      name: 'console-knows-the-api-alone',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(libs|apps/api)/' },
    },
    {
      name: 'command-line-knows-the-client-alone',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^(libs|apps/(?!cli/))' },
    },
    {
      name: 'services-know-no-http',
      severity: 'error',
      from: { path: '\\.(service|repository|entity)\\.ts$' },
      to: {
        path: '^(libs/surface/|node_modules/(fastify|@nestjs/platform-fastify|@nestjs/swagger)|.*\\.(controller|dto)\\.ts$)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
