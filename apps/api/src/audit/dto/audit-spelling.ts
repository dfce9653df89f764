import { type IdSpelling, isUuid, type Uuid } from '@latchkey/common';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { workspace } from '../../surfaces/workspace.surface.js';

/** How a surface spells the ids in its audit log. */
export interface AuditSpelling {
  readonly organization: IdSpelling;
  readonly project: IdSpelling;
  readonly user: IdSpelling;
  /** The credential that acted, by its kind. */
  readonly credentials: Readonly<Record<string, IdSpelling>>;
  /** The target, by its type. What has no spelling is printed as it is. */
  readonly targets: Readonly<Record<string, IdSpelling>>;
  /** Why somebody was refused, in the surface's words. */
  readonly codes: Readonly<Record<string, string>>;
}

/** What has the same name on both surfaces. */
const workIn = ({ workflow, run, sandbox }: typeof account.ids) => ({ workflow, run, sandbox });

const spellingOf = (ids: typeof account.ids, session: IdSpelling, codes: AuditSpelling['codes']): AuditSpelling => ({
  organization: ids.organization,
  project: ids.project,
  user: ids.user,
  credentials: {
    session,
    jwt: session,
    personal: account.ids.key,
    project: project.ids.key,
    workspace: workspace.ids.key,
  },
  targets: {
    ...workIn(ids),
    // People do not see tasks on either surface.
    task: workspace.ids.task,
    organization: ids.organization,
    subscription: ids.organization,
    'audit-log': ids.organization,
    project: ids.project,
    'project-settings': ids.project,
    member: ids.user,
    'project-member': ids.user,
    user: ids.user,
    invite: ids.invite,
    session,
  },
  codes,
});

/** As the account surface spells ids. */
export const accountAudit = spellingOf(account.ids, account.ids.session, account.codes);

/** As admins of the deployment see them: keys of all kinds are spelled alike. */
export const adminAudit: AuditSpelling = {
  ...accountAudit,
  credentials: Object.fromEntries(
    ['session', 'jwt', 'personal', 'project', 'workspace', 'secret', 'service'].map((kind) => [
      kind,
      account.ids.anyKey,
    ]),
  ),
  targets: {
    ...accountAudit.targets,
    'api-key': account.ids.anyKey,
    service: account.ids.service,
    mail: account.ids.mail,
  },
};

/** As the project surface does; sessions have no spelling of their own there. */
export const projectAudit = spellingOf(project.ids, account.ids.session, project.codes);

/** The id of a target. Keys of projects and of workspaces are told apart by where they are. */
export function printTarget(
  spelling: AuditSpelling,
  type: string | null,
  id: string | null,
  inProject: boolean,
): string | null {
  if (id === null || !isUuid(id)) return id;
  const own = spelling.targets[type ?? ''];
  if (own) return own.print(id);
  if (type === 'api-key') return (inProject ? project : workspace).ids.key.print(id);
  return id;
}

const credentialIds = [account.ids.key, project.ids.key, workspace.ids.key, account.ids.session];

/** The id of a credential of any kind, each in its own spelling. */
export const anyCredential: IdSpelling = {
  example: project.ids.key.example,
  pattern: credentialIds.map(({ pattern }) => pattern).join('|'),
  print: (id) => project.ids.key.print(id),
  parse: (text) => readAny(credentialIds, text),
};

/** The id of a target, however it is spelled and on whichever surface, or the name of one that has none. */
export const readTarget = (spelling: AuditSpelling, text: string): string =>
  readAny([...Object.values(spelling.targets), ...Object.values(workIn(project.ids)), ...credentialIds], text) ?? text;

const readAny = (spellings: readonly IdSpelling[], text: string): Uuid | undefined =>
  spellings.map((spelling) => spelling.parse(text)).find((id) => id !== undefined);
