import { type Person, rowId, type ServerUnderTest, signUp } from './people.js';
import { type TestClient } from './test-client.js';

/** A service of the deployment that a test made, and a client that shows its credential. */
export interface TestService {
  /** As the account surface prints it. */
  readonly id: string;
  readonly name: string;
  /** `svc_…` */
  readonly key: string;
  readonly client: TestClient;
}

let services = 0;

/** Makes a person an admin of the deployment, or no admin any more. */
export async function makeAdmin(app: ServerUnderTest, { id }: Person, is = true): Promise<void> {
  await app.dataSource.query('UPDATE users SET role = $2 WHERE id = $1', [rowId(id), is ? 'admin' : 'user']);
}

/** Signs somebody up who is an admin of the deployment. */
export async function signUpAdmin(app: ServerUnderTest): Promise<Person> {
  const admin = await signUp(app);
  await makeAdmin(app, admin);
  return admin;
}

/** Makes a service as an admin would, who is none afterwards. */
export async function createService(app: ServerUnderTest, name = `service-${++services}`): Promise<TestService> {
  const admin = await signUpAdmin(app);
  const { status, body, text } = await admin.client.post('/api/admin/services', { name });
  await makeAdmin(app, admin, false);
  if (status !== 201) throw new Error(`The service was not made: ${text}`);
  const key = body.data.key as string;
  return { id: body.data.id, name, key, client: app.client().with({ authorization: `Bearer ${key}` }) };
}
