import { accountScopes, projectScopes } from '@latchkey/access';
import {
  createProject,
  createProjectKey,
  createToken,
  documentedOperations,
  type DocumentedOperation,
  type Person,
  signUp,
  type TestAnswer,
  TestApp,
  type TestClient,
  type TestProject,
} from '@latchkey/testing';

type Scopes = readonly string[];
const named = (operation: DocumentedOperation) => ({ ...operation, name: `${operation.method} ${operation.path}` });

/** Each scope alone, none at all, and all but those that would do. */
const columnsOf = (all: Scopes, { scopes }: DocumentedOperation): Scopes[] => [
  ...all.map((scope) => [scope]),
  [],
  ...(scopes.length > 0 ? [all.filter((scope) => !scopes.includes(scope))] : []),
];
const isEnough = ({ scopes }: DocumentedOperation, held: Scopes) =>
  scopes.length === 0 || held.some((scope) => scopes.includes(scope));
const title = (held: Scopes) => (held.length > 1 ? 'all others' : (held[0] ?? 'none'));

/** The answers to one operation, one for each column, and what the document says of them: opened, or refused with words. */
async function row(
  columns: readonly Scopes[],
  opens: (held: Scopes) => boolean,
  refusal: string,
  send: (held: Scopes) => Promise<TestAnswer>,
) {
  const answers = columns.map(async (held) => [title(held), verdict(await send(held))] as const);
  return {
    answered: Object.fromEntries(await Promise.all(answers)),
    documented: Object.fromEntries(columns.map((held) => [title(held), opens(held) ? 'opened' : refusal])),
  };
}

const closed = 'closed to all of its kind';

/** Whether a request was let through: it was done, or there was nothing to do it to. What the document shows is valid. */
function verdict({ status, body }: TestAnswer): string {
  if (status < 300 || status === 404 || status === 409) return 'opened';
  const message = (body.message ?? body.error.message) as string;
  return status === 403 && message.startsWith('This operation takes only: session') ? closed : `${status} ${message}`;
}

/** The document's example, but for scopes to hand on: nobody hands on what they do not hold. */
function bodyOf({ example }: DocumentedOperation, held: Scopes): unknown {
  return Array.isArray(example?.scopes) ? { ...example, scopes: held } : example;
}

/** The same body where it names an organization: nobody is pinned to one that they do not belong to. */
const within = (organizationId: string, body: unknown) =>
  body && JSON.stringify(body).replace(/"organizationId":"\w+"/g, `"organizationId":"${organizationId}"`);

const missing = ({ scopes }: DocumentedOperation) =>
  `403 This key does not have the required ${scopes.map((scope) => `'${scope}'`).join(' or ')} scope.`;

let app: TestApp;
let owner: Person;
const made = new Map<string, Promise<TestClient>>();
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
});
afterAll(() => app.stop());

/** Takes all scopes from a key or token, which no operation does. */
const strip = (key: string, prefix: number) =>
  app.tamper(`UPDATE api_keys SET scopes = '{}' WHERE prefix = $1`, [key.slice(0, prefix)]);

describe('check 35: a project key opens what its scopes say, and nothing else', () => {
  const operations = documentedOperations('project').map(named);
  let project: TestProject;
  beforeAll(async () => (project = await createProject(owner)));

  const keyOf = async (of: TestProject, held: Scopes) => {
    const key = await createProjectKey(owner.client, of, { scopes: held.length > 0 ? held : ['usage:read'] });
    if (held.length === 0) await strip(key.key, 14);
    return key;
  };
  const shared = (held: Scopes): Promise<TestClient> => {
    const name = `project ${held.join(' ')}`;
    const client = made.get(name) ?? keyOf(project, held).then((key) => key.client);
    made.set(name, client);
    return client;
  };
  /** A key may always end itself. */
  const own = (operation: DocumentedOperation, held: Scopes, keyId: string) =>
    operation.id === 'revokeProjectKey' ? { keyId } : bodyOf(operation, held);

  it.each(operations)('$name', async (operation) => {
    const path = operation.at() + operation.query;
    const { answered, documented } = await row(
      columnsOf(projectScopes, operation),
      (held) => isEnough(operation, held),
      missing(operation),
      async (held) => {
        // What is opened may do something: each of these gets a project of its own to do it to.
        if (!isEnough(operation, held))
          return (await shared(held)).send(operation.method, path, { body: bodyOf(operation, held) });
        const { id, client } = await keyOf(await createProject(owner), held);
        return client.send(operation.method, path, { body: own(operation, held, id) });
      },
    );
    expect(answered).toEqual(documented);
  });
});

describe('check 35: a personal token opens what its scopes say, and nothing else', () => {
  const operations = documentedOperations('account')
    .filter(({ credentials }) => credentials.length > 0)
    .map(named);
  const organizationsPath = '/api/user/organizations';

  const holding = (held: Scopes): Promise<TestClient> => {
    const name = held.join(' ');
    const client = made.get(name) ?? make(held);
    made.set(name, client);
    return client;
  };
  const make = async (held: Scopes) => {
    const { key, client } = await createToken(owner.client, held.length > 0 ? held : ['usage:read']);
    if (held.length === 0) await strip(key, 9);
    return client;
  };
  /** Ids of an organization of the owner, with a project, to do something to. */
  const ids = async () => {
    const organizationId = (await owner.client.post(organizationsPath, { name: 'x' })).body.data.id as string;
    const project = await owner.client.post(`${organizationsPath}/${organizationId}/projects`, { name: 'x' });
    return { organizationId, projectId: project.body.data.id as string };
  };

  it.each(operations)('$name', async (operation) => {
    const forTokens = operation.credentials.includes('apiKey');
    const opens = (held: Scopes) => forTokens && isEnough(operation, held);
    const { answered, documented } = await row(
      columnsOf(accountScopes, operation),
      opens,
      forTokens ? missing(operation) : closed,
      async (held) => {
        const place = opens(held) ? await ids() : { organizationId: owner.organizationId };
        const body = within(place.organizationId, bodyOf(operation, held));
        return (await holding(held)).send(operation.method, operation.at(place) + operation.query, { body });
      },
    );
    expect(answered).toEqual(documented);
  });
});
