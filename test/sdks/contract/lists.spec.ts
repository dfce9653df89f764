import {
  addPasskey,
  createOAuthClient,
  createTask,
  createWorkspaceKey,
  createWorkspaceProject,
  done,
} from '@latchkey/testing';
import { CROWD, makeCrowd } from './fixtures/crowd.js';
import { Driver } from './fixtures/driver.js';
import { languages } from './fixtures/languages.js';
import { surfaces } from './fixtures/operations.js';
import { startWorld, type World } from './fixtures/world.js';

/** Every list that any client has. */
const lists = surfaces.flatMap(({ name, operations }) =>
  operations.filter(({ result }) => result.kind === 'page').map((operation) => ({ surface: name, ...operation })),
);
/** Those that cannot have a thousand rows, and how many they have. */
const short: Readonly<Record<string, number>> = { listProviderKeys: 1, listManagedProviderKeys: 1, listPlans: 3 };

let world: World;
const drivers = new Map<string, Driver>();
const visitor = () => ({ baseUrl: world.app.url });

beforeAll(async () => {
  for (const language of languages) drivers.set(language.name, Driver.start(language));
  world = await startWorld();
  // What only people may see is asked for by a client that has signed in.
  const { email, password } = world.person;
  for (const driver of drivers.values())
    await driver.value('account', visitor(), 'signInWithEmail', { body: { email, password } });
  await makeFirstOfEach(world);
  await makeCrowd(world);
}, 300_000);
afterAll(async () => {
  for (const driver of drivers.values()) await driver.stop();
  await world.app.stop();
});

describe.each(lists)('$surface $id', ({ surface, id, pathParameters, query }) => {
  const details = () => ({
    path: pathParameters.map(({ name }) =>
      name === 'organizationId' ? world.person.organizationId : world.place.project.id,
    ),
    query: {
      ...(query.some(({ name }) => name === 'limit') && { limit: short[id] ? 2 : 100 }),
      ...(id === 'listGrantableScopes' && { kind: 'personal', limit: 3 }),
      ...(id === 'listKeysByPrefix' && { prefix: world.place.key.slice(0, 14) }),
    },
  });
  const client = () => ({ ...visitor(), ...(surface !== 'account' && world.credentials[surface]) });

  it.each(languages)(
    'is walked through to its end in $name',
    async ({ name }) => {
      const driver = drivers.get(name) as Driver;
      const { total } = await driver.value(surface, client(), id, details());
      const rows = (await driver.value(surface, client(), id, { ...details(), walk: true })) as object[];

      const least = id === 'listGrantableScopes' ? 10 : (short[id] ?? CROWD);
      expect(rows.length).toBeGreaterThanOrEqual(least);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
      if (total !== null) expect(rows).toHaveLength(total as number);
    },
    60_000,
  );
});

/** One row of what is copied a thousand times. */
async function makeFirstOfEach({ app, person, place }: World): Promise<void> {
  const organization = `/api/user/organizations/${person.organizationId}`;
  await person.client.post(`${organization}/invites`, { email: 'guest@example.com', role: 'member' });
  await person.client.post(`${organization}/domains`, { domain: 'acme.example.com' });
  await done(
    place.client.post('/api/v1/project/provider-keys/set', { provider: 'openai', key: 'sk-not-a-real-key-1234' }),
  );
  await addPasskey(app, person);
  await createOAuthClient(person);
  const oidc = { issuer: 'https://id.example.com', clientId: 'latchkey', clientSecret: 'a-secret-of-the-client' };
  await person.client.post(`${organization}/sso-connections`, { name: 'Acme ID', oidc });
  const { client } = await createWorkspaceKey(person);
  await createTask(client, { project_id: await createWorkspaceProject(client) });
}
