import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = `${__dirname}/../../apps/api/src`;

/** The files that work across tenants, or step on another tenant's ground than their call's, and why they may. */
const crossings: Readonly<Record<string, readonly string[]>> = {
  // Who asks is not known yet.
  'keys/api-key-secret.repository.ts': ['acrossTenants'],
  'access/guard-directory.ts': ['asTenant'],
  'oauth/clients/oauth-client.repository.ts': ['acrossTenants'],
  'oauth/grants/oauth-grant.repository.ts': ['acrossTenants'],
  'oauth/server/artifact.repository.ts': ['acrossTenants'],
  'sso/rule/sso-rule.ts': ['acrossTenants', 'asTenant'],
  'sso/connections/sso-connection.repository.ts': ['acrossTenants'],
  'sso/sign-in/sso-attempt.repository.ts': ['acrossTenants'],
  'sso/sign-in/sso-sign-in.service.ts': ['asTenant'],
  'sso/sign-in/sso-refusals.ts': ['asTenant'],
  // It is about all organizations that a person is in, or may come into.
  'organizations/organization.repository.ts': ['acrossTenants'],
  'organizations/deleted-organization.repository.ts': ['acrossTenants'],
  'members/member.repository.ts': ['acrossTenants'],
  'profile/personal-data.repository.ts': ['acrossTenants'],
  'invites/received-invite.repository.ts': ['acrossTenants'],
  'organizations/organization-departure.service.ts': ['acrossTenants'],
  'auth/standing-access.ts': ['acrossTenants'],
  // It leads into an organization that is being founded, joined or named.
  'auth/account-maker.ts': ['asTenant'],
  'organizations/organization-founder.ts': ['asTenant'],
  'organizations/organization.service.ts': ['asTenant'],
  'invites/invite-acceptance.ts': ['asTenant'],
  'keys/personal-token.service.ts': ['asTenant'],
  // Admins of the deployment are of no tenant either, and what they look at is everybody's.
  'audit/audit-log.service.ts': ['acrossTenants', 'asTenant'],
  'admin/keys/admin-key.repository.ts': ['acrossTenants'],
  'admin/organizations/admin-organization.repository.ts': ['acrossTenants'],
  'admin/users/admin-user.repository.ts': ['acrossTenants'],
  // The server does it by itself, for everybody at once.
  'keys/api-key.repository.ts': ['acrossTenants'],
  'usage/usage.repository.ts': ['acrossTenants'],
  'runs/run-queue.repository.ts': ['acrossTenants'],
  'retention/purge.service.ts': ['acrossTenants'],
  'retention/sweeper.ts': ['acrossTenants'],
  'health/health.repository.ts': ['acrossTenants'],
  // Chains of people and of the deployment are of no organization, and what is exported is read after its call is answered.
  'audit/audit-chains.ts': ['acrossTenants'],
  'audit/audit-checkpointer.ts': ['acrossTenants'],
  'audit/audit-export.service.ts': ['asTenant'],
  'audit/refusal-recorder.ts': ['acrossTenants'],
  'audit/verify/verify-database.ts': ['acrossTenants'],
  // Clients that make themselves known are no organization's.
  'oauth/server/client-store.ts': ['acrossTenants'],
  // Whoever runs the deployment is of no tenant, and neither are its services.
  'services/service.repository.ts': ['acrossTenants'],
  'operator/admin/open-admins.ts': ['acrossTenants'],
  'operator/commands/keys-revoked.ts': ['acrossTenants'],
  'operator/commands/keys-rotate-pepper.ts': ['acrossTenants'],
  // The deployment has a key of its own; an operator re-wraps everybody's.
  'vault/data-keys.ts': ['asTenant'],
  'vault/rewrapper.ts': ['acrossTenants'],
};

describe('walls between tenants', () => {
  it('are passed where that has been decided, and nowhere else', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
    );
    const found = files.flatMap((name) => {
      const calls = new Set(readFileSync(join(root, name), 'utf8').match(/\b(acrossTenants|asTenant)(?=\()/g));
      return calls.size > 0 ? [[name, [...calls].sort()]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(crossings);
  });

  it('are passed by no other way than by those two', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const others = files.filter(
      (name) =>
        !name.startsWith('migrations/') &&
        /\bgrounds\b|set_config\('(role|latchkey)|SET (LOCAL )?ROLE|latchkey\.organization/.test(
          readFileSync(join(root, name), 'utf8'),
        ),
    );
    expect(others).toEqual([]);
  });
});
