/**
 * Everything that is audited, each with what it says of itself. What stands before the dot is the type of the target. A new
 * action is one more line here and one `AuditTrail.record` where it happens.
 */
const registry = {
  'user.created': 'Somebody signed up. The target is their account.',
  'user.verification-requested': 'A link that proves the address was mailed again.',
  'user.email-verified': 'The address was proven by the link that was mailed to it.',
  'user.email-change-requested': 'A move to another address was asked for, and its link was mailed.',
  'user.email-changed': 'The account moved to another address, which was proven.',
  'user.password-reset-requested': 'A link to replace a forgotten password was mailed.',
  'user.password-reset':
    'The password was replaced by the link. Sessions and keys of the person ended with the old one.',
  'user.password-changed': 'The password was changed by its owner.',
  'user.profile-changed': 'Name, handle or what else people say about themselves was changed.',
  'user.data-exported': 'Everything that is kept about the person was read, by themselves.',
  'user.deleted': 'The account was deleted by its owner.',
  'user.admin-granted': 'An account was made an admin of the deployment.',
  'user.admin-revoked': 'An account is no admin of the deployment any more.',
  'user.deactivated': 'An admin deactivated an account, and ended its sessions. Its keys open nothing while it is.',
  'user.activated': 'An admin let a deactivated account in again. Its keys work again; its sessions stay ended.',
  'user.sessions-ended': 'An admin ended all sessions of a person.',
  'user.verified': 'An admin marked the address of an account as proven.',
  'user.second-factor-added': 'A second factor was added: an app for one-time codes, or a passkey.',
  'user.second-factor-removed': 'A second factor was removed by its owner.',
  'user.second-factors-reset': 'An admin took all second factors of a person, and their recovery codes.',
  'user.passkey-renamed': 'A passkey got another name.',
  'user.recovery-codes-regenerated': 'Recovery codes were made. Those before them work no more.',
  'user.recovery-code-used': 'A recovery code was used up in the place of a second factor.',
  'session.started': 'Somebody signed in.',
  'session.refreshed': 'A refresh token was taken for the next pair of tokens of a session.',
  'session.stepped-up': 'The second factor was shown once more in a session.',
  'session.ended':
    'A session was ended: by signing out, from the list of sessions, or for a refresh token that came twice.',
  'session.others-ended': 'All sessions of the person but this one were ended.',
  'organization.created': 'An organization was founded, or came with a new account.',
  'organization.changed': 'Name or slug of the organization was changed, or whether it requires a second factor.',
  'organization.deleted': 'The organization was deleted, and its keys, projects and open invites ended with it.',
  'organization.restored':
    'A deleted organization was brought back, with its members and projects. Its keys stay ended.',
  'organization.purged': 'A deleted organization was removed for good, with all that was in it.',
  'subscription.changed': 'The plan of the organization was changed. The target is the organization.',
  'subscription.limits-changed':
    'An admin gave the organization limits of its own, or took them back. The target is the organization.',
  'member.joined': 'Somebody accepted an invite to the organization. The target is the person.',
  'member.role-changed': 'A member of the organization got another role.',
  'member.removed': 'A member was removed from the organization.',
  'member.left': 'A member left the organization, or deleted their account.',
  'sso-domain.added': 'A domain was added to the organization. It is not proven by that.',
  'sso-domain.verified': 'A domain was proven by its record in the DNS.',
  'sso-domain.removed': 'A domain was removed from the organization.',
  'sso-connection.created': 'A connection to an identity provider was made.',
  'sso-connection.changed': 'A connection to an identity provider was changed.',
  'sso-connection.enabled': 'People can come in by a connection.',
  'sso-connection.disabled': 'People can come in by a connection no more, and the sessions that it had opened ended.',
  'sso-connection.deleted': 'A connection was deleted, and the sessions that it had opened ended.',
  'sso-connection.tested': 'It was looked at whether people could come in by a connection.',
  'sso-identity.linked': 'Somebody came in by a connection for the first time. The target is the person.',
  'sso.enforcement-changed':
    'People with an address in a proven domain come in by the identity provider alone, or in other ways, too.',
  'sso.break-glass': 'An owner came in by password where single sign-on is enforced. The target is the person.',
  'sso.refused': 'A sign-in by a connection failed. The target is the connection.',
  'invite.created': 'Somebody was invited, to the organization or to a project.',
  'invite.resent': 'An open invite was sent again with a new link; the old one is dead.',
  'invite.revoked': 'An open invite was taken back.',
  'invite.declined': 'An invite was turned down by whoever got it.',
  'project.created': 'A project was made.',
  'project.changed': 'Name, slug, description or repository of a project was changed.',
  'project.deleted': 'A project was deleted, and its keys and open invites ended with it.',
  'project.restored': 'A deleted project was brought back. Its keys stay ended.',
  'project.purged': 'A deleted project was removed for good, with all that was in it.',
  'project.secrets-read': 'The secrets of a project were read in clear, by a runner.',
  'project-settings.changed':
    'Settings of a project were changed. Of secrets it is told that they changed, never to what.',
  'project-member.joined': 'Somebody accepted an invite to a project. The target is the person.',
  'project-member.role-changed': 'Somebody got another role in a project.',
  'project-member.removed': 'Somebody lost their place in a project.',
  'project-member.left': 'Somebody left a project.',
  'provider-key.set': 'A key of an outside service was set. The target is the service.',
  'provider-key.removed': 'A key of an outside service was forgotten.',
  'api-key.created': 'A key was made, of whichever kind.',
  'api-key.changed': 'Name, scopes or what else may change of a key was changed.',
  'api-key.rotated': 'A key got a new secret.',
  'api-key.revoked': 'A key was ended for good.',
  'api-key.identified': 'An admin found out whose a key is, by its text.',
  'oauth-client.created': 'An OAuth client was set up.',
  'oauth-client.changed': 'Name, addresses, grants or scopes of an OAuth client were changed.',
  'oauth-client.secret-rotated': 'An OAuth client got another secret.',
  'oauth-client.deleted': 'An OAuth client was removed, and whatever it was granted ended with it.',
  'oauth-client.registered': 'An OAuth client made itself known.',
  'oauth-grant.created': 'Somebody let an OAuth client in.',
  'oauth-grant.revoked':
    'What an OAuth client was granted ended: by its person, by the client itself, or for a token that came twice.',
  'service.created': 'A credential was made for a service that asks the internal API.',
  'service.revoked': 'The credential of a service was ended for good.',
  'key-pepper.rotated': 'A rotation of the pepper of all API keys was begun. The target is its version.',
  'workflow.created': 'A workflow was made.',
  'workflow.changed': 'A workflow was changed. Of its steps it is told that they changed.',
  'workflow.deleted': 'A workflow was deleted.',
  'run.started': 'A run was started: it waits for a runner.',
  'run.claimed': 'A runner took a run.',
  'run.cancelled': 'A run was cancelled.',
  'run.finished': 'A runner ended a run, as completed or failed.',
  'run.lease-lapsed':
    'A runner was not heard of any more: its run went back to the queue, or failed after the last attempt.',
  'task.created': 'A task was made.',
  'task.changed': 'A task was changed.',
  'task.deleted': 'A task was deleted.',
  'mail.retried': 'An admin had a mail of the outbox tried at once.',
  'signing-key.created': 'The server made itself a new key to sign tokens with.',
  'audit-log.exported': 'The audit log of an organization was exported. The target is the organization.',
  'deployment.restored': 'The data of the deployment was restored from a backup. The target is the time of the backup.',
  'access.refused': 'Somebody with a valid credential was refused (403). The target is what the path names.',
} as const satisfies Record<string, string>;

/** The name of something that is audited. One that is not in the registry does not compile. */
export type AuditAction = keyof typeof registry;

/** The registry as data: documents and tests walk it. */
export const auditActions: Readonly<Record<AuditAction, string>> = registry;

/** What the target of an action is: `api-key` of `api-key.created`. */
export const targetTypeOf = (action: AuditAction): string => action.slice(0, action.indexOf('.'));

/** What the target of an action is called where a path calls it something else. */
export const targetTypes: Readonly<Partial<Record<string, string>>> = {
  key: 'api-key',
  projectKey: 'api-key',
  workspaceKey: 'api-key',
};
