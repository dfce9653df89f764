import { type IdSpelling } from '@latchkey/common';
import { cursorQuery, idInput, momentInput, text, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { type EntryFilter } from '../audit-entry.repository.js';
import { type AuditSpelling, anyCredential, readTarget } from './audit-spelling.js';

/** The fields that narrow an audit log. */
const filterQuery = (user: IdSpelling) => ({
  userId: idInput(user, 'Only what this person did.').optional(),
  credentialId: idInput(anyCredential, 'Only what was done with this session, token or key.').optional(),
  action: z
    .string()
    .max(60)
    .regex(/^[a-z]+(-[a-z]+)*\.(\*|[a-z]+(-[a-z]+)*)$/, {
      error: 'must be an action such as project.created, or all of a type such as api-key.*',
    })
    .optional()
    .meta({
      description: 'Only this action, or all on one type of target: `api-key.*`.',
      examples: ['api-key.*'],
    }),
  outcome: z
    .enum(['done', 'refused'])
    .optional()
    .meta({ description: 'Only what was done, or only what was refused.' }),
  targetType: z
    .string()
    .max(40)
    .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'must be a type such as api-key' })
    .optional()
    .meta({ description: 'Only what was done to things of this type.', examples: ['project'] }),
  targetId: text(64, 'Only what was done to this.', account.ids.project.example).optional(),
  from: momentInput('Only from this moment on.').optional(),
  to: momentInput('Only before this moment.').optional(),
});

const projectId = idInput(account.ids.project, 'Only what concerns this project.').optional();

/** Which entries of an organization to list. */
export class AuditLogsQuery extends Wire('AuditLogsQuery', {
  ...filterQuery(account.ids.user),
  projectId,
  ...cursorQuery(),
}) {}

/** Which entries to list for admins of the deployment: of its own, unless an organization is named. */
export class AdminAuditLogsQuery extends Wire('AdminAuditLogsQuery', {
  ...filterQuery(account.ids.user),
  organizationId: idInput(
    account.ids.organization,
    "What happened on the ground of this organization, instead of the deployment's own.",
  ).optional(),
  projectId,
  ...cursorQuery(),
}) {}

/** Which entries of an organization to export, and as what. */
export class AuditExportQuery extends Wire('AuditExportQuery', {
  format: z
    .enum(['jsonl', 'csv'])
    .default('jsonl')
    .meta({ description: 'JSON Lines or CSV. Both can be verified.', examples: ['jsonl'] }),
  ...filterQuery(account.ids.user),
  projectId,
}) {}

/** Which entries of a project to list. */
export class ProjectAuditLogsQuery extends Wire('ProjectAuditLogsQuery', {
  ...filterQuery(project.ids.user),
  ...cursorQuery(),
}) {}

/** What was asked for, as it is kept. */
export const filterOf = (
  { targetId, from, to, ...same }: Partial<Omit<AuditExportQuery, 'format'>>,
  spelling: AuditSpelling,
): EntryFilter => ({
  ...same,
  targetId: targetId === undefined ? undefined : readTarget(spelling, targetId),
  from: from === undefined ? undefined : new Date(from),
  to: to === undefined ? undefined : new Date(to),
});
