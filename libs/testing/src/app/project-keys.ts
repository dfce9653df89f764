import { projectScopes } from '@latchkey/access';
import { type Person } from './people.js';
import { type TestAnswer, type TestClient } from './test-client.js';

/** A project of a person's own organization. */
export interface TestProject {
  /** As the account surface prints it. */
  readonly id: string;
  /** Where it is on the account surface. */
  readonly path: string;
  /** Where its keys are on the account surface. */
  readonly keysPath: string;
}

/** A project key that a test made, and a client that shows it. */
export interface TestProjectKey {
  /** `kak_…` */
  readonly id: string;
  /** `cc_live_…` or `cc_test_…` */
  readonly key: string;
  readonly client: TestClient;
}

/** What a test cares about in a new project key; it has every scope unless told. */
export interface TestProjectKeyOptions {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly environment?: 'live' | 'test';
  readonly expiresIn?: number;
}

let projects = 0;

/** Makes a project in the organization that came with the person's account. */
export async function createProject(
  person: Pick<Person, 'client' | 'organizationId'>,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<TestProject> {
  const path = `/api/user/organizations/${person.organizationId}/projects`;
  const { status, body, text } = await person.client.post(path, { name: `Project ${++projects}`, ...fields });
  if (status !== 201) throw new Error(`The project was not made: ${text}`);
  const own = `${path}/${body.data.id}`;
  return { id: body.data.id, path: own, keysPath: `${own}/api-keys` };
}

/** Makes a project key as a person who is signed in would. */
export async function createProjectKey(
  client: TestClient,
  project: TestProject,
  options: TestProjectKeyOptions = {},
): Promise<TestProjectKey> {
  const wanted = { name: 'test', scopes: projectScopes, ...options };
  const { status, body, text } = await client.post(project.keysPath, wanted);
  if (status !== 201) throw new Error(`The key was not made: ${text}`);
  return { id: body.data.id, key: body.data.key, client: withKey(client, body.data.key as string) };
}

/** The same server, shown a project key. */
export const withKey = (client: TestClient, key: string): TestClient => client.with({ authorization: `Bearer ${key}` });

/** An answer of the project surface in short: `200`, `403 SCOPE_DENIED`. */
export const projectOutcome = ({ status, body }: TestAnswer): string =>
  body?.error ? `${status} ${body.error.code}` : `${status}`;
