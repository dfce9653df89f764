import { type IdSpelling, isUuid } from '@latchkey/common';
import { timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { type Facts, type HashedEntry } from '../audit-entry.js';
import { accountAudit, adminAudit, type AuditSpelling, printTarget, projectAudit } from './audit-spelling.js';

const orNull = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

const facts = (description: string, example: Facts) =>
  z
    .record(z.string(), z.unknown())
    .nullable()
    .meta({ description, examples: [example] });

const fields = ({ organization: id, user, project: inProject }: AuditSpelling, key: IdSpelling) => ({
  id: z.string().meta({ description: 'The entry.', examples: [id.example] }),
  seq: z.int().meta({ description: 'Its place in the chain of the organization, from 1.', examples: [42] }),
  at: timeOutput('When it was written.'),
  action: z.string().meta({ description: 'What happened.', examples: ['api-key.created'] }),
  outcome: z.enum(['done', 'refused']).meta({ description: 'Whether it was done.', examples: ['done'] }),
  reason: orNull('Why it was refused, as a code; null where it was done.', 'FORBIDDEN'),
  operation: orNull('The operation that was called; null for what the server did by itself.', 'generateProjectKey'),
  actor: z
    .strictObject({
      kind: z.string().meta({
        description: 'A kind of credential, or `anonymous`, `system` or `operator`.',
        examples: ['session'],
      }),
      userId: orNull('The person; null where none is behind it.', user.example),
      credentialId: orNull('The session, token or key that was shown.', key.example),
    })
    .meta({ description: 'Who did it.' }),
  target: z
    .strictObject({
      type: orNull('What it is.', 'api-key'),
      id: orNull('Its id, or its name where it has none.', key.example),
    })
    .meta({ description: 'What it was done to.' }),
  projectId: orNull('The project that it concerns.', inProject.example),
  ip: orNull('The address that it came from.', '192.0.2.1'),
  userAgent: orNull('What the client said that it is.', 'curl/8.5.0'),
  requestId: orNull('The request, as `X-Request-ID` named it.', '0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11'),
  before: facts('What was, as far as it changed; never a secret.', { name: 'CI' }),
  after: facts('What is now.', { name: 'Deploys' }),
  hash: z.string().meta({
    description: 'The SHA-256 that chains it to the entry before, in hex.',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  }),
});

/** An entry of an organization's audit log. */
export class AuditEntryView extends Wire('AuditEntry', fields(accountAudit, account.ids.projectKey)) {
  static from(entry: HashedEntry): AuditEntryView {
    return print(entry, accountAudit);
  }
}

/** An entry as admins of the deployment see it, of its own chain or of an organization's. */
export class AdminAuditEntryView extends Wire('AdminAuditEntry', {
  ...fields(adminAudit, account.ids.anyKey),
  organizationId: orNull(
    'The organization whose chain it is in; null for the deployment.',
    adminAudit.organization.example,
  ),
}) {
  static from(listed: HashedEntry): AdminAuditEntryView {
    const { organizationId } = listed.entry;
    return {
      ...print(listed, adminAudit),
      organizationId: organizationId && adminAudit.organization.print(organizationId),
    };
  }
}

/** An entry of a project's audit log. */
export class ProjectAuditEntryView extends Wire('ProjectAuditEntry', fields(projectAudit, project.ids.key)) {
  static from(entry: HashedEntry): ProjectAuditEntryView {
    return print(entry, projectAudit);
  }
}

function print({ entry, hash }: HashedEntry, spelling: AuditSpelling): AuditEntryView {
  const { id, actor, target, projectId, reason, before, after } = entry;
  const { seq, at, action, outcome, operation, ip, userAgent, requestId } = entry;
  const { userId, credentialId } = actor;
  return {
    id: account.ids.event.print(id),
    ...{ seq, at, action, outcome, operation, ip, userAgent, requestId, hash },
    reason: reason && (spelling.codes[reason] ?? reason),
    actor: {
      kind: actor.kind,
      userId: userId && spelling.user.print(userId),
      credentialId: credentialId && (spelling.credentials[actor.kind]?.print(credentialId) ?? credentialId),
    },
    target: { type: target.type, id: printTarget(spelling, target.type, target.id, projectId !== null) },
    projectId: projectId && spelling.project.print(projectId),
    before: before && printFacts(before, spelling),
    after: after && printFacts(after, spelling),
  };
}

/** The ids in facts are those of fields that are named after what they name: `workflowId`. */
const printFacts = (told: Facts, spelling: AuditSpelling): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => {
      const isId = name.endsWith('Id') && typeof value === 'string' && isUuid(value);
      return [name, isId ? printTarget(spelling, name.slice(0, -'Id'.length), value, false) : value];
    }),
  );
