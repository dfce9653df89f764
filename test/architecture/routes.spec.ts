import { accountScopes, projectScopes, workspaceScopes } from '@latchkey/access';
import { documentPath, type Route, RouteCatalogue, RouteTable, SurfaceRegistry } from '@latchkey/surface';
import { TestApp } from '@latchkey/testing';
import { Documents } from '../../apps/api/src/documents/documents.js';
import { surfaces } from '../../apps/api/src/surfaces/index.js';

/** Paths of the server as a whole: no surface's prefix covers them, and their errors have the standard shape. */
const ofTheServer = [
  '/',
  '/assets/:asset',
  '/openapi/:file',
  '/docs',
  '/docs/:script',
  '/guide',
  '/guide/:page',
  '/guide/:folder/:name',
  '/guide/assets/chunks/:chunk',
  '/llms.txt',
  '/livez',
  '/readyz',
];

const scopes: Readonly<Record<string, readonly string[]>> = {
  account: accountScopes,
  project: projectScopes,
  workspace: workspaceScopes,
  'secret-key': [],
  internal: [],
};

describe('Every route', () => {
  let app: TestApp;
  let routes: Route[];
  const withFault = (fault: (route: Route) => boolean) =>
    routes.filter(fault).map(({ controller, handler, method, path }) => `${controller}.${handler}: ${method} ${path}`);

  beforeAll(async () => {
    app = await TestApp.start();
    routes = app.app.get(RouteCatalogue).routes();
  });
  afterAll(() => app.stop());

  it('that the server listens to is a controller’s', () => {
    const declared = routes.map(({ method, path }) => `${method} ${path}`);

    expect(app.app.get(RouteTable).list().sort()).toEqual(declared.sort());
  });

  it.each<[string, (route: Route) => boolean]>([
    ['belongs to a surface', ({ surface }) => !surface],
    ['says who may call it', ({ access }) => !access],
    ['says what it answers', ({ answer }) => !answer],
    ['is in a group that its surface describes', ({ surface, tag }) => !surface?.tags[tag ?? '']],
    [
      'asks for scopes of its surface',
      ({ surface, access }) => !access?.anyScope.every((s) => scopes[surface?.name ?? ''].includes(s)),
    ],
    ['takes only credentials that its surface takes', (route) => !takesKnownCredentials(route)],
    [
      'that needs a role has an organization in its path, or is for keys of one',
      (route) => route.surface?.name !== 'workspace' && needs(route, 'role', ':organizationId'),
    ],
    [
      'that needs a role in a project has the project in its path, or is for keys of one',
      (route) => route.surface?.name !== 'project' && needs(route, 'projectRole', ':projectId'),
    ],
    ['reads every parameter of its path as an id of its surface or as text', (route) => !readsItsPath(route)],
    ['that is a GET takes no body', ({ method, body }) => method === 'GET' && body !== undefined],
  ])('%s', (_, fault) => {
    expect(withFault(fault)).toEqual([]);
  });

  it('lies where its surface’s errors are shaped', () => {
    const registry = app.app.get(SurfaceRegistry);
    const elsewhere = ({ path, surface }: Route) => registry.ofPath(path) !== surface;
    const known = (path: string) => surfaces.some(({ prefixes }) => prefixes.some((prefix) => isUnder(path, prefix)));

    expect(withFault((route) => !ofTheServer.includes(route.path) && !known(route.path))).toEqual([]);
    expect(withFault(elsewhere)).toEqual([]);
  });

  it('has a name that no other has', () => {
    const names = routes.map(({ surface, handler }) => `${surface?.name} ${handler}`);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('is in its surface’s document, and nothing else is', () => {
    const documents = app.app.get(Documents);
    const printed = surfaces.flatMap((surface) =>
      Object.entries(documents.print(surface).document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { operationId }]) => [surface.name, method, path, operationId].join(' ')),
      ),
    );
    const declared = routes.map(({ surface, method, path, handler }) =>
      [surface?.name, method.toLowerCase(), documentPath(path), handler].join(' '),
    );

    expect(printed.sort()).toEqual(declared.sort());
  });
});

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

function takesKnownCredentials({ surface, access }: Route): boolean {
  const accepted = surface?.credentials.flatMap(({ accepts }) => accepts) ?? [];
  return access?.only?.every((kind) => accepted.includes(kind)) ?? true;
}

const needs = ({ access, path }: Route, role: 'role' | 'projectRole', parameter: string) =>
  access?.[role] !== undefined && !path.split('/').includes(parameter);

const readsItsPath = ({ params, surface }: Route) =>
  params.every(({ kind, schema }) => schema !== undefined || (kind !== undefined && surface?.ids[kind] !== undefined));
