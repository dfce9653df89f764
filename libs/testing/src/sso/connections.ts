import { newId } from '@latchkey/common';
import { type Person, rowId } from '../app/people.js';
import { type TestApp } from '../app/test-app.js';
import { type TestAnswer, type TestClient } from '../app/test-client.js';

/** A connection to an identity provider that a test made. */
export interface TestConnection {
  readonly id: string;
  /** Of the connection, on the account surface. */
  readonly path: string;
  readonly callbackUrl: string;
  readonly entityId: string | null;
}

/** Settings of a server that may ask identity providers on this machine. */
export const askingHere = { ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8,::1/128' } as const;

/** The path of an organization on the account surface. */
export const organizationPath = ({ organizationId }: Pick<Person, 'organizationId'>): string =>
  `/api/user/organizations/${organizationId}`;

/** Gives an organization a domain that is proven, without the DNS. */
export async function proveDomain(app: TestApp, { organizationId }: Person, domain: string): Promise<void> {
  await app.dataSource.query(
    `INSERT INTO sso_domains (id, organization_id, domain, token, verified_at, created_at)
     VALUES ($1, $2, $3, 'proven', now(), now())`,
    [newId(), rowId(organizationId), domain],
  );
}

/** Makes a connection, and enables it. @param draft such as `{ oidc: { … } }` */
export async function connect(owner: Person, draft: object): Promise<TestConnection> {
  const base = `${organizationPath(owner)}/sso-connections`;
  const made = await owner.client.post(base, { name: 'Acme ID', ...draft });
  if (made.status !== 201) throw new Error(`The connection was not made: ${made.text}`);
  const { id, serviceProvider } = made.body.data as {
    id: string;
    serviceProvider: Omit<TestConnection, 'id' | 'path'>;
  };
  const path = `${base}/${id}`;
  const enabled = await owner.client.post(`${path}/enable`);
  if (enabled.status !== 200) throw new Error(`The connection was not enabled: ${enabled.text}`);
  const { callbackUrl, entityId } = serviceProvider;
  return { id, path, callbackUrl, entityId };
}

/** Begins to sign in by a connection; answers where the provider is asked. */
export async function beginSignIn(
  client: TestClient,
  { id }: Pick<TestConnection, 'id'>,
  returnTo = '/',
): Promise<URL> {
  const begun = await client.get(`/api/auth/sso/${id}/start?returnTo=${encodeURIComponent(returnTo)}`);
  return new URL(begun.headers.get('location') ?? '');
}

/** The path that an answer sends a browser on to. */
export const sentTo = ({ headers }: TestAnswer): string => {
  const { pathname, search } = new URL(headers.get('location') ?? 'http://nowhere/');
  return pathname + search;
};

/** Why a sign-in ended in nothing, as the page is told it; undefined where it did not. */
export const refusalIn = (answer: TestAnswer): string | undefined =>
  new URL(answer.headers.get('location') ?? 'http://nowhere/').searchParams.get('reason') ?? undefined;
