import {
  auditOfRequest,
  createPlace,
  createProjectKey,
  createToken,
  createWorkspaceKey,
  documentedOperations,
  type Person,
  signUpAdmin,
  TestApp,
  type TestClient,
  verifyAll,
} from '@latchkey/testing';
import { auditActions } from '../../../apps/api/src/audit/audit-actions.js';
import { accountChanges, type Change } from './account-changes.js';
import { adminChanges } from './admin-changes.js';
import { oauthChanges } from './oauth-changes.js';
import { factorChanges } from './factor-changes.js';
import { projectChanges, secretKeyChanges, workspaceChanges } from './key-changes.js';

const changes: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  account: { ...accountChanges, ...factorChanges, ...adminChanges, ...oauthChanges },
  project: projectChanges,
  workspace: workspaceChanges,
  'secret-key': secretKeyChanges,
};
const surfaces = Object.keys(changes);

/** What changes nothing that anybody has: a token for a session, a sign of life, and a client that is not let in. */
const telemetry = [
  'createJsonWebToken',
  'denyAuthorizationRequest',
  'denyDevice',
  'findDevice',
  'heartbeatRun',
  'identifySignIn',
  // What nobody has answered yet, or confirmed, counts for nothing.
  'beginTotp',
  'beginPasskey',
  'requestSignInPasskey',
  'requestSecondFactorPasskey',
  'requestStepUpPasskey',
];
/** Identity providers send it: test/sso looks at what it leaves. */
const foreign = ['receiveSamlResponse'];
/** Nobody has shown to be anybody yet. */
const unproven = ['requestPasswordReset'];
/** What changes more than one thing, each with an entry on its own ground. */
const several: Readonly<Record<string, readonly string[]>> = {
  signUpWithEmail: ['organization.created', 'user.created'],
  changeOrganizationPlan: ['subscription.changed', 'subscription.changed'],
  setOrganizationLimits: ['subscription.limits-changed', 'subscription.limits-changed'],
  removeOrganizationLimits: ['subscription.limits-changed', 'subscription.limits-changed'],
  revokeAnyKey: ['api-key.revoked', 'api-key.revoked'],
  completeSignInWithRecoveryCode: ['session.started', 'user.recovery-code-used'],
  deleteCurrentUser: ['organization.deleted', 'user.deleted'],
};
/** Reads that are audited, and the link of a mail, which changes something by GET. */
const auditedReads = ['exportAuditLogs', 'exportPersonalData', 'getProjectSecrets', 'followVerificationLink'];

/** What takes access away or changes its terms: it is answered when no node goes by what was before. */
const endings = [
  'api-key.changed',
  'api-key.revoked',
  'api-key.rotated',
  'member.left',
  'member.removed',
  'member.role-changed',
  'oauth-client.deleted',
  'oauth-client.secret-rotated',
  'oauth-grant.revoked',
  'organization.deleted',
  'project-member.removed',
  'project-member.role-changed',
  'project.deleted',
  'service.revoked',
  'session.ended',
  'session.others-ended',
  'sso-connection.changed',
  'sso-connection.deleted',
  'sso-connection.disabled',
  'sso.enforcement-changed',
  'subscription.changed',
  'subscription.limits-changed',
  'user.admin-revoked',
  'user.deactivated',
  'user.deleted',
  'user.password-changed',
  'user.password-reset',
  'user.sessions-ended',
];

const idOf = (answer: { readonly headers: Headers }) => answer.headers.get('x-request-id');

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  // The keys that sign tokens are made when they are first asked for, by whomever.
  await app.client().get('/api/auth/jwks');
  ada = await signUpAdmin(app);
});
afterAll(() => app.stop());

describe.each(surfaces)('check 74: every change on the %s surface', (surface) => {
  const operations = documentedOperations(surface).filter(({ method }) => method !== 'GET');

  it('is among these', () => {
    const names = operations.map(({ id }) => id).filter((id) => !telemetry.includes(id) && !foreign.includes(id));
    expect(names.sort()).toEqual(Object.keys(changes[surface]).sort());
  });

  it.each(Object.entries(changes[surface]))('%s leaves one entry', async (name, change) => {
    const answer = await change(app);
    expect(answer.status).toBeLessThan(300);
    const entries = await auditOfRequest(app, idOf(answer));

    expect(entries.map(({ action }) => action).sort()).toEqual(several[name] ?? [expect.any(String)]);
    const ends = entries.some(({ action }) => endings.includes(action));
    expect([name, answer.headers.has('revocation-receipt')]).toEqual([name, ends]);
    const open = documentedOperations(surface).find(({ id }) => id === name)?.credentials.length === 0;
    for (const entry of entries) {
      expect(entry).toMatchObject({
        outcome: 'done',
        operation: name,
        ip: '127.0.0.1',
        userAgent: 'node',
        reason: null,
      });
      expect(Object.keys(auditActions)).toContain(entry.action);
      expect([entry.target.id, entry.target.type]).toEqual([expect.any(String), entry.action.split('.')[0]]);
      expect(entry.actor).toEqual(
        open
          ? { kind: 'anonymous', userId: unproven.includes(name) ? null : expect.any(String), credentialId: null }
          : { kind: expect.any(String), userId: entry.actor.userId, credentialId: expect.any(String) },
      );
      expect(JSON.stringify([entry.before, entry.after])).not.toMatch(/hidden|passphrase|quiet-harbour/);
    }
  });
});

describe('check 74: every operation that needs more than the caller has', () => {
  let clients: Readonly<Record<string, TestClient>>;
  beforeAll(async () => {
    const { project } = await createPlace(ada);
    clients = {
      account: (await createToken(ada.client, ['usage:read'])).client,
      project: (await createProjectKey(ada.client, project, { scopes: ['usage:read'] })).client,
      workspace: (await createWorkspaceKey(ada, { scopes: ['read'] })).client,
    };
  });

  const refusable = ['account', 'project', 'workspace'].flatMap((surface) =>
    documentedOperations(surface)
      .filter(({ method, credentials }) => method !== 'GET' && credentials.length > 0)
      .map((operation) => ({ ...operation, surface })),
  );

  it.each(refusable)('leaves one refusal: $surface $id', async ({ surface, method, example, ...operation }) => {
    const path = operation.at({ organizationId: ada.organizationId }) + operation.query;
    const answer = await clients[surface].send(method, path, { body: example });
    expect(answer.status).toBe(403);
    expect(await auditOfRequest(app, idOf(answer))).toEqual([
      expect.objectContaining({ action: 'access.refused', outcome: 'refused', operation: operation.id }),
    ]);
  });
});

describe('check 74: what changes nothing leaves no entry', () => {
  it('reads', async () => {
    const place = await createPlace(ada);
    const workspace = await createWorkspaceKey(ada);
    const clients: Readonly<Record<string, TestClient>> = {
      account: ada.client,
      project: place.client,
      workspace: workspace.client,
    };
    for (const [surface, client] of Object.entries(clients)) {
      const reads = documentedOperations(surface).filter(
        ({ id, method }) => method === 'GET' && !auditedReads.includes(id),
      );
      for (const read of reads) {
        const answer = await client.get(read.at({ organizationId: ada.organizationId }) + read.query);
        expect([read.id, await auditOfRequest(app, idOf(answer))]).toEqual([read.id, []]);
      }
    }
  });

  it('a change that is rolled back, one that is repeated, and one that is none', async () => {
    const body = { name: 'Taken', slug: 'taken' };
    expect((await ada.client.post('/api/user/organizations', body)).status).toBe(201);
    const conflict = await ada.client.post('/api/user/organizations', body);
    const keyed = { headers: { 'idempotency-key': 'once' } };
    const first = await ada.client.post('/api/user/organizations', { name: 'Once' }, keyed);
    const again = await ada.client.post('/api/user/organizations', { name: 'Once' }, keyed);
    const same = await ada.client.put(`/api/user/organizations/${ada.organizationId}/subscription`, { plan: 'free' });
    const left = [conflict, first, again, same].map((answer) => auditOfRequest(app, idOf(answer)));

    expect([conflict.status, first.status, again.status, same.status]).toEqual([409, 201, 201, 200]);
    expect((await Promise.all(left)).map((entries) => entries.length)).toEqual([0, 1, 0, 0]);
  });

  it('and all chains hold after all of this', async () => {
    expect((await verifyAll(app)).filter(({ intact }) => !intact)).toEqual([]);
  });
});
