import {
  addMember,
  addProjectMember,
  claimRun,
  createOAuthClient,
  createProject,
  createProjectKey,
  createTask,
  createToken,
  createWorkflow,
  createWorkspaceKey,
  type Person,
  signUp,
  startRun,
  type TestApp,
  type TestClient,
} from '@latchkey/testing';

/** An organization that has something of everything, and what calls it by which name. */
export interface Furnished {
  readonly owner: Person;
  /** What opens it on the surfaces of keys. */
  readonly keys: Readonly<Record<'project' | 'workspace', string>>;
  /** What is in paths and bodies, by parameter and by prefix. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Founds an organization and fills it. Two that are made so are alike but for their ids. */
export async function furnish(app: TestApp): Promise<Furnished> {
  const owner = await signUp(app, { name: 'Owner' });
  const mate = await signUp(app, { name: 'Mate' });
  await addMember(app, owner.organizationId, mate);
  const path = `/api/user/organizations/${owner.organizationId}`;
  const project = await createProject(owner, { name: 'Project', slug: 'project' });
  const [second, third] = [await createProject(owner), await createProject(owner)];
  await addProjectMember(app, owner.organizationId, project, mate);
  const [key, spare] = [await createProjectKey(owner.client, project), await createProjectKey(owner.client, project)];
  const [workspace, other] = [await createWorkspaceKey(owner), await createWorkspaceKey(owner)];
  const token = await createToken(owner.client, ['user:read'], { metadata: { organizationId: owner.organizationId } });
  const make = async (client: TestClient, to: string, body: object) =>
    (await client.post(to, body)).body.data.id as string;
  const invite = await make(owner.client, `${path}/invites`, { email: `guest-of-${owner.email}`, role: 'member' });
  const projectInvite = (
    await owner.client.post(`${project.path}/members`, { email: `visitor-of-${owner.email}`, role: 'member' })
  ).body.data.inviteId as string;
  await key.client.post('/api/v1/project/provider-keys/set', { provider: 'anthropic', key: 'not-a-key-of-anybody' });
  await key.client.post('/api/v1/project/settings/update', { claudeMd: 'Be brief.', envVars: { NAME: 'value' } });
  const workflow = await createWorkflow(key.client);
  await startRun(key.client, workflow.id);
  const run = await claimRun(key.client);
  await startRun(key.client, workflow.id);
  const workspaceProject = `proj_${project.id.toLowerCase()}`;
  const task = await createTask(workspace.client, { project_id: workspaceProject });
  const oidc = { issuer: 'https://8.8.8.8', clientId: 'client', clientSecret: 'a-secret-of-some-client' };
  const connection = await make(owner.client, `${path}/sso-connections`, { name: 'Acme ID', oidc });
  const domain = await make(owner.client, `${path}/domains`, {
    domain: `${owner.organizationId.toLowerCase()}.example`,
  });
  const ids = {
    organizationId: owner.organizationId,
    oauthClientId: (await createOAuthClient(owner)).id,
    ssoConnectionId: connection,
    ssoDomainId: domain,
    projectId: project.id,
    secondProjectId: `proj_${second.id.toLowerCase()}`,
    thirdProjectId: third.id,
    userId: mate.id,
    inviteId: invite,
    projectInviteId: projectInvite,
    projectKeyId: spare.id,
    workspaceKeyId: other.id,
    workflowId: workflow.id,
    runId: run?.id ?? '',
    sandboxId: run?.sandboxId as string,
    ak: token.id,
    kak: spare.id,
    key: other.id,
    prj: `prj_${project.id.toLowerCase()}`,
    proj: workspaceProject,
    task,
    wf: workflow.id,
    run: run?.id ?? '',
    sbx: run?.sandboxId as string,
    usr: `usr_${mate.id.toLowerCase()}`,
    inv: `inv_${projectInvite.toLowerCase()}`,
  };
  return { owner, keys: { project: key.key, workspace: workspace.key }, ids };
}
