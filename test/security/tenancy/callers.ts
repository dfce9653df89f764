import { accountScopes } from '@latchkey/access';
import {
  addMember,
  addProjectMember,
  createProjectKey,
  createSecretKey,
  createToken,
  createWorkspaceKey,
  logIn,
  type Person,
  signUp,
  type TestApp,
  type TestClient,
} from '@latchkey/testing';
import { type FurnishedOrganization } from '../../../libs/testing/src/tenancy/furnish.js';

/** Somebody who asks, and by what. */
export interface Caller {
  /** `admin by jwt` */
  readonly name: string;
  readonly surface: string;
  /** As the documents name it. */
  readonly credential: string;
  /** In the organization that the callers are of. */
  readonly role: 'owner' | 'admin' | 'member' | 'none';
  readonly client: TestClient;
}

type Role = Caller['role'];

/** Every role of an organization with every kind of credential that it can have, and a stranger with all of them. */
export async function callersIn(app: TestApp, ours: FurnishedOrganization): Promise<Caller[]> {
  const people: [Role, Person][] = [
    ['owner', ours.owner],
    ['none', await signUp(app)],
  ];
  for (const role of ['admin', 'member'] as const) {
    const person = await signUp(app);
    await addMember(app, ours.owner.organizationId, person, role);
    await addProjectMember(app, ours.owner.organizationId, ours.project, person, role);
    people.push([role, person]);
  }
  const callers = await Promise.all(people.map(([role, person]) => callersOf(app, role, person, ours)));
  return callers.flat();
}

async function callersOf(app: TestApp, role: Role, person: Person, ours: FurnishedOrganization): Promise<Caller[]> {
  const caller = (surface: string, credential: string, client: TestClient, how = credential): Caller => ({
    name: `${role} by ${how}`,
    surface,
    credential,
    role,
    client,
  });
  const organizationId = role === 'none' ? person.organizationId : ours.owner.organizationId;
  const { body } = await person.client.post('/api/auth/token');
  const token = await createToken(person.client, accountScopes);
  const pinned = await createToken(person.client, accountScopes, { metadata: { organizationId } });
  const login = await logIn(app, person);
  const secretKey = await createSecretKey(login.client);
  return [
    caller('account', 'session', person.client),
    caller('account', 'bearer', app.client().with({ authorization: `Bearer ${body.data.token}` }), 'jwt'),
    caller('account', 'apiKey', token.client, 'personal token'),
    caller('account', 'apiKey', pinned.client, 'pinned token'),
    caller('secret-key', 'bearer', login.client, 'jwt'),
    caller('secret-key', 'apiKey', secretKey.client, 'secret key'),
    caller(
      'secret-key',
      'apiKey',
      app.client().with({ authorization: `Bearer ${secretKey.key}` }),
      'secret key as bearer',
    ),
    ...(role === 'owner' || role === 'admin' ? await keysOf(person, ours, caller) : []),
  ];
}

type Make = (surface: string, credential: string, client: TestClient, how: string) => Caller;

async function keysOf(person: Person, { owner, project }: FurnishedOrganization, make: Make): Promise<Caller[]> {
  const place = { organizationId: owner.organizationId };
  return [
    make('project', 'bearer', (await createProjectKey(person.client, project)).client, 'project key'),
    make('workspace', 'bearer', (await createWorkspaceKey(person, place)).client, 'workspace key'),
  ];
}
