import {
  createProject,
  createProjectKey,
  createService,
  createWorkspaceKey,
  documentedOperations,
  logIn,
  signUpAdmin,
  type TestAnswer,
  TestApp,
  type TestClient,
} from '@latchkey/testing';
import { type SurfaceName } from '@latchkey/surface';

const surfaces: readonly (readonly [SurfaceName, number])[] = [
  ['account', 400],
  ['project', 400],
  ['workspace', 400],
  ['secret-key', 422],
  ['internal', 400],
];
/** What an identity provider adds to its answers is let be, as the standard has it. */
const foreign = ['finishOidcSignIn'];
/** What every object has without anybody having given it. */
const names = ['toString', 'hasOwnProperty', 'valueOf', '__proto__', 'constructor'];

describe('check 70: a field that is named as something that every object has', () => {
  let app: TestApp;
  let clients: Readonly<Record<SurfaceName, TestClient>>;
  let organizationId: string;
  beforeAll(async () => {
    app = await TestApp.start();
    const ada = await signUpAdmin(app);
    const service = await createService(app);
    ({ organizationId } = ada);
    clients = {
      account: ada.client,
      project: (await createProjectKey(ada.client, await createProject(ada))).client,
      workspace: (await createWorkspaceKey(ada)).client,
      'secret-key': (await logIn(app, ada)).client,
      internal: service.client.with({ authorization: `Bearer ${service.key}`, 'x-latchkey-service': service.key }),
      oauth: app.client(),
    };
  });
  afterAll(() => app.stop());

  const statuses = (surface: SurfaceName, send: (name: string) => Promise<TestAnswer>) =>
    Promise.all(names.map(async (name) => ({ surface, name, status: (await send(name)).status })));
  const refusals = (surface: SurfaceName, status: number) => names.map((name) => ({ surface, name, status }));

  it.each(surfaces)('is refused in the query of every operation: %s', async (surface, refused) => {
    for (const { method, at } of documentedOperations(surface).filter(({ id }) => !foreign.includes(id))) {
      const path = at({ organizationId });
      const answers = await statuses(surface, (name) => clients[surface].send(method, `${path}?${name}=1`));
      expect({ method, path, answers }).toEqual({ method, path, answers: refusals(surface, refused) });
    }
  });

  it.each(surfaces)('is refused in the body of every operation: %s', async (surface, refused) => {
    for (const { method, at } of documentedOperations(surface).filter(({ takesBody }) => takesBody)) {
      const path = at({ organizationId });
      const answers = await statuses(surface, (name) => clients[surface].send(method, path, { body: `{"${name}":1}` }));
      expect({ method, path, answers }).toEqual({ method, path, answers: refusals(surface, refused) });
    }
  });

  it('is told by its name, and not called a field that is known', async () => {
    const { body } = await clients.workspace.get('/v1/tasks?toString=1');
    expect(body.error.details).toEqual({ field: 'toString' });
  });
});
