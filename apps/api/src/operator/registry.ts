import { type OperatorCommand } from './command.js';
import { adminGrant } from './commands/admin-grant.js';
import { adminList } from './commands/admin-list.js';
import { adminRevoke } from './commands/admin-revoke.js';
import { auditVerify } from './commands/audit-verify.js';
import { backup } from './commands/backup.js';
import { doctor } from './commands/doctor.js';
import { keysRevoked } from './commands/keys-revoked.js';
import { keysRotatePepper } from './commands/keys-rotate-pepper.js';
import { migrate } from './commands/migrate.js';
import { openapi } from './commands/openapi.js';
import { restore } from './commands/restore.js';
import { secretsRewrap } from './commands/secrets-rewrap.js';
import { serviceCreate } from './commands/service-create.js';
import { serviceList } from './commands/service-list.js';
import { serviceRevoke } from './commands/service-revoke.js';
import { start } from './commands/start.js';

/** What the first words stand for, where a command has two. */
export const groups: Readonly<Record<string, string>> = {
  admin: 'Admins of the deployment',
  audit: 'The audit trail',
  keys: 'API keys',
  secrets: 'Secrets at rest',
  service: 'Services that ask the internal API',
};

/** Every command of the tool, in the order of its help. A new one is a file in `commands` and a line here. */
export const commands: readonly OperatorCommand[] = [
  start,
  doctor,
  migrate,
  backup,
  restore,
  adminGrant,
  adminRevoke,
  adminList,
  serviceCreate,
  serviceRevoke,
  serviceList,
  keysRotatePepper,
  keysRevoked,
  secretsRewrap,
  auditVerify,
  openapi,
];
