import { workspaceScopes } from '@latchkey/access';
import { type Person } from './people.js';
import { projectOutcome, withKey } from './project-keys.js';
import { type TestAnswer, type TestClient } from './test-client.js';

/** A workspace key that a test made, and a client that shows it. */
export interface TestWorkspaceKey {
  /** `key_…` */
  readonly id: string;
  /** `wk_live_…` or `wk_test_…` */
  readonly key: string;
  readonly client: TestClient;
}

/** What a test cares about in a new workspace key; it has every scope unless told. */
export interface TestWorkspaceKeyOptions {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly environment?: 'live' | 'test';
  readonly expiresIn?: number;
  /** The organization, where it is not the one that came with the person's account. */
  readonly organizationId?: string;
}

/** Where the workspace keys of an organization are on the account surface. */
export const workspaceKeysPath = (organizationId: string): string =>
  `/api/user/organizations/${organizationId}/api-keys`;

/** Makes a workspace key as a person who is signed in would. */
export async function createWorkspaceKey(
  person: Person,
  { organizationId = person.organizationId, ...options }: TestWorkspaceKeyOptions = {},
): Promise<TestWorkspaceKey> {
  const wanted = { name: 'test', scopes: workspaceScopes, ...options };
  const { status, body, text } = await person.client.post(workspaceKeysPath(organizationId), wanted);
  if (status !== 201) throw new Error(`The key was not made: ${text}`);
  return { id: body.data.id, key: body.data.key, client: withKey(person.client, body.data.key as string) };
}

/** An answer of the workspace surface in short: `200`, `403 INSUFFICIENT_SCOPE`. */
export const workspaceOutcome: (answer: TestAnswer) => string = projectOutcome;
