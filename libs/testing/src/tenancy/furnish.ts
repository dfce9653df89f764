import { accountScopes } from '@latchkey/access';
import { newId, ulidSpelling, type Uuid } from '@latchkey/common';
import { addMember, type Person, rowId, type ServerUnderTest, signUp } from '../app/people.js';
import { createProject, createProjectKey, type TestProject, type TestProjectKey } from '../app/project-keys.js';
import { addProjectMember, projectUserId } from '../app/project-members.js';
import { createOAuthClient } from '../app/oauth.js';
import { createService } from '../app/services.js';
import { createSecretKey, logIn, type TestLogin, type TestSecretKey } from '../app/secret-keys.js';
import { createTask, createWorkspaceProject } from '../app/tasks.js';
import { type TestAnswer, type TestClient } from '../app/test-client.js';
import { createToken, type TestToken } from '../app/tokens.js';
import { createWorkflow, startRun } from '../app/workflows.js';
import { createWorkspaceKey, type TestWorkspaceKey } from '../app/workspace-keys.js';

/** Ids by kind, see `idKind`. */
export type Ids = Readonly<Record<string, string>>;

/** An organization with one of everything that has an id. */
export interface FurnishedOrganization {
  readonly owner: Person;
  readonly project: TestProject;
  readonly projectKey: TestProjectKey;
  readonly workspaceKey: TestWorkspaceKey;
  readonly token: TestToken;
  readonly login: TestLogin;
  readonly secretKey: TestSecretKey;
  /** A kind that is missing here fails the tests that need it: make one of the kind below. */
  readonly ids: Ids;
}

/** Signs somebody up and makes one of everything that has an id in their organization. */
export async function furnish(app: ServerUnderTest): Promise<FurnishedOrganization> {
  const owner = await signUp(app);
  const project = await createProject(owner);
  const projectKey = await createProjectKey(owner.client, project);
  const workspaceKey = await createWorkspaceKey(owner);
  const token = await createToken(owner.client, accountScopes);
  const login = await logIn(app, owner);
  const secretKey = await createSecretKey(login.client);
  const [mail] = await app.dataSource.query<{ id: Uuid }[]>('SELECT id FROM mail_outbox ORDER BY id DESC LIMIT 1');
  const ids = {
    organizationId: owner.organizationId,
    sessionId: idOf(await owner.client.get('/api/auth/sessions')),
    ak: token.id,
    key: workspaceKey.id,
    uuid: secretKey.id,
    mailId: ulidSpelling.print(mail.id),
    anyKeyId: token.id.slice('ak_'.length).toUpperCase(),
    serviceId: (await createService(app)).id,
    app: (await createOAuthClient(owner)).id,
    passkeyId: await makePasskey(app),
    ...(await inviteIn(owner)),
    ...(await singleSignOnOf(owner)),
    ...(await workIn(workspaceKey.client)),
    ...(await furnishProject(app, owner, project, projectKey)),
  };
  return { owner, project, projectKey, workspaceKey, token, login, secretKey, ids };
}

/** Makes one of everything that has an id in a project, a plain member of it and of its organization among them. */
export async function furnishProject(
  app: ServerUnderTest,
  owner: Person,
  project: TestProject,
  { id: kak, client }: TestProjectKey,
): Promise<Ids> {
  const mate = await signUp(app);
  await addMember(app, owner.organizationId, mate);
  await addProjectMember(app, owner.organizationId, project, mate);
  const guest = { email: `guest-of-${project.id.toLowerCase()}@example.com`, role: 'member' };
  const managed = await owner.client.post(`${project.path}/members`, guest);
  const invited = await client.post('/api/v1/project/members/invite', { ...guest, email: `x-${guest.email}` });
  const workflow = await createWorkflow(client, { steps: [{ name: 'Build' }] });
  const run = await startRun(client, workflow.id);
  await client.post('/api/v1/runs/claim', { sandbox: { name: 'box' }, leaseSeconds: 3600 });
  await startRun(client, workflow.id);
  await client.post('/api/v1/project/provider-keys/set', { provider: 'anthropic', key: 'not-a-key-of-anybody' });
  return {
    userId: mate.id,
    usr: projectUserId(mate),
    projectId: project.id,
    prj: `prj_${project.id.toLowerCase()}`,
    kak,
    projectInviteId: idOf(managed),
    inv: idOf(invited),
    wf: workflow.id,
    workflowId: ulidOf(workflow.id),
    run: run.id,
    runId: ulidOf(run.id),
    sbx: idOf(await client.get('/api/v1/sandboxes')),
  };
}

async function inviteIn({ client, organizationId }: Person): Promise<Ids> {
  const email = `guest-of-${organizationId.toLowerCase()}@example.com`;
  const invite = await client.post(`/api/user/organizations/${organizationId}/invites`, { email, role: 'member' });
  return { inviteId: idOf(invite), receivedInvite: idOf(invite) };
}

async function singleSignOnOf({ client, organizationId }: Person): Promise<Ids> {
  const path = `/api/user/organizations/${organizationId}`;
  const oidc = { issuer: 'https://8.8.8.8', clientId: 'client', clientSecret: 'a-secret-of-some-client' };
  const connection = await client.post(`${path}/sso-connections`, { name: 'Acme ID', oidc });
  const domain = await client.post(`${path}/domains`, { domain: `${organizationId.toLowerCase()}.example` });
  return { ssoConnectionId: idOf(connection), ssoDomainId: idOf(domain) };
}

async function workIn(client: TestClient): Promise<Ids> {
  const proj = await createWorkspaceProject(client);
  return { proj, task: await createTask(client, { project_id: proj }) };
}

/** An id of the project surface as the account surface prints it. */
const ulidOf = (id: string): string => id.replace(/^[a-z]+_/, '').toUpperCase();

/** A passkey of somebody who does nothing else: who has one is asked for it at each sign-in. */
async function makePasskey(app: ServerUnderTest): Promise<string> {
  const { id: userId } = await signUp(app);
  const id = newId();
  await app.dataSource.query(
    `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, backed_up, name, created_at)
     VALUES ($1, $2, $3, $4, 0, '{}', false, 'Laptop', now())`,
    [id, rowId(userId), Buffer.from(id), Buffer.alloc(77)],
  );
  return ulidSpelling.print(id);
}

/** The id of what was answered, of the invite that was made for somebody, or of the first in a list. */
function idOf({ status, body, text }: TestAnswer): string {
  const [thing] = [body.data].flat() as ({ id?: string; inviteId?: string } | undefined)[];
  const id = thing?.inviteId ?? thing?.id;
  if (status >= 300 || id === undefined) throw new Error(`There is no id in: ${text}`);
  return id;
}
