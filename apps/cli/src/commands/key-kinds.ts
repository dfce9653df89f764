import type { AccountClient, Listing } from '@latchkey/sdk';
import type { CreatePersonalToken, GenerateProjectKey, NewManagedWorkspaceKey } from '@latchkey/sdk/account';
import type { Call } from '../command.js';
import { inOrganization, inProject } from '../connection/place.js';
import { misused } from '../failures.js';

/** What all kinds of keys have in common. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly environment: string;
  readonly enabled: boolean;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** One whose text can be read this once. */
export type ShownKey = Pick<Key, 'id' | 'name' | 'scopes' | 'expiresAt'> & {
  readonly key: string;
  readonly previousKeyExpiresAt?: string;
};

/** What a new key is to be. */
export interface WantedKey {
  readonly name: string;
  readonly scopes?: readonly string[];
  readonly expiresIn?: number;
  readonly environment?: 'live' | 'test';
}

/** What can be done with the keys of one kind. */
export interface Keys {
  list(query: { limit: number; includeRevoked?: boolean }): Listing<Key>;
  create(wanted: WantedKey): Promise<ShownKey>;
  rotate(id: string, graceSeconds: number | undefined): Promise<ShownKey>;
  revoke(id: string): Promise<void>;
}

/** The keys that a command means: those of a project, unless it says otherwise. */
export async function keysFor(call: Call): Promise<Keys> {
  const { workspace, personal } = call.options;
  if (workspace && personal) throw misused('--workspace and --personal are two kinds of keys: say one of them.');
  if (personal) return ofPerson((await call.connect()).client);
  if (!workspace) {
    const { client, organizationId, projectId } = await inProject(call);
    return ofProject(client, organizationId, projectId);
  }
  const { client, organizationId } = await inOrganization(call);
  return ofWorkspace(client, organizationId);
}

const ofProject = (client: AccountClient, organization: string, project: string): Keys => ({
  list: (query) => client.listManagedProjectKeys(organization, project, query),
  create: (wanted) => client.generateManagedProjectKey(organization, project, wanted as GenerateProjectKey),
  rotate: (id, graceSeconds) => client.rotateManagedProjectKey(organization, project, id, { graceSeconds }),
  revoke: (id) => client.revokeManagedProjectKey(organization, project, id),
});

const ofWorkspace = (client: AccountClient, organization: string): Keys => ({
  list: (query) => client.listManagedWorkspaceKeys(organization, query),
  create: (wanted) => client.generateManagedWorkspaceKey(organization, wanted as NewManagedWorkspaceKey),
  rotate: (id, graceSeconds) => client.rotateManagedWorkspaceKey(organization, id, { graceSeconds }),
  revoke: (id) => client.revokeManagedWorkspaceKey(organization, id),
});

const ofPerson = (client: AccountClient): Keys => ({
  list: (query) => client.listPersonalAccessTokens(query),
  create: ({ environment, ...wanted }) => {
    if (environment === 'test') throw misused('Personal tokens are of no environment: leave --test out.');
    if (!wanted.scopes) throw misused('What is the token good for? Say --scope, once for each.');
    return client.createPersonalAccessToken(wanted as CreatePersonalToken);
  },
  rotate: (id, graceSeconds) => client.rotatePersonalAccessToken({ id, graceSeconds }),
  revoke: (id) => client.deletePersonalAccessToken({ id }),
});
