import { ulidSpelling, type Uuid } from '@latchkey/common';
import { type TestApp } from './test-app.js';
import { type TestClient } from './test-client.js';

/** A person with an account who is signed in. Ids are spelled as the account surface prints them. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** The organization that came with the account. */
  readonly organizationId: string;
  /** Holds their session cookie. */
  readonly client: TestClient;
}

/** What a test cares about in a new account; the rest is made up. */
export interface SignUpOptions {
  readonly name?: string;
  readonly email?: string;
  /** Whether the address is proven; true unless told. */
  readonly verified?: boolean;
}

const password = 'quiet-harbour-lantern-42';
let people = 0;

/** A server that a test can ask, and whose database it can reach. */
export type ServerUnderTest = Pick<TestApp, 'client' | 'dataSource'>;

/** Signs a new person up and in, through HTTP; their address is proven by hand unless told. */
export async function signUp(app: ServerUnderTest, options: SignUpOptions = {}): Promise<Person> {
  const number = ++people;
  const { name = `Person ${number}`, email = `person-${number}@example.com`, verified = true } = options;
  const client = app.client();
  const made = await client.post('/api/auth/sign-up/email', { email, password, name });
  const signedIn = await client.post('/api/auth/sign-in/email', { email, password });
  if (signedIn.status !== 200) throw new Error(`Signing up failed: ${made.text} ${signedIn.text}`);
  if (verified) await app.dataSource.query('UPDATE users SET verified_at = now() WHERE email = $1', [email]);
  const [row] = await app.dataSource.query<{ userId: Uuid; organizationId: Uuid }[]>(
    `SELECT u.id AS "userId", m.organization_id AS "organizationId"
     FROM users u JOIN memberships m ON m.user_id = u.id WHERE u.email = $1`,
    [email],
  );
  const organizationId = ulidSpelling.print(row.organizationId);
  return { id: ulidSpelling.print(row.userId), email, name, password, organizationId, client };
}

/** Puts a person into somebody's organization, without an invite. */
export async function addMember(
  app: ServerUnderTest,
  organizationId: string,
  person: Person,
  role: 'owner' | 'admin' | 'member' = 'member',
): Promise<void> {
  await app.dataSource.query('INSERT INTO memberships (organization_id, user_id, role) VALUES ($1, $2, $3)', [
    rowId(organizationId),
    rowId(person.id),
    role,
  ]);
}

/** The row's id behind an id that the account surface printed. */
export function rowId(printed: string): Uuid {
  const id = ulidSpelling.parse(printed);
  if (id === undefined) throw new Error(`${printed} is no id of the account surface.`);
  return id;
}
