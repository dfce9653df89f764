import type { Organization, Project } from '@latchkey/sdk/account';
import type { Call } from '../command.js';
import { exitCode } from '../exit-codes.js';
import { CommandFailure, misused } from '../failures.js';
import type { Connection } from './connection.js';

/** The organization that a command is about. */
export interface InOrganization extends Connection {
  readonly organizationId: string;
}

/** The project that a command is about. */
export interface InProject extends InOrganization {
  readonly projectId: string;
}

/** The options of commands that are about an organization. */
export const orgOption = ['--org <id|slug>', 'the organization, in the place of the one that is remembered'] as const;

/** The options of commands that are about a project. */
export const placeOptions = [
  orgOption,
  ['--project <id|slug>', 'the project, in the place of the one that is remembered'] as const,
];

/** @throws CommandFailure where no organization is named or remembered, and there is not just one */
export async function inOrganization(call: Call): Promise<InOrganization> {
  const connection = await call.connect();
  const named = call.options.org ?? (call.environment.LATCHKEY_ORG || undefined);
  if (named !== undefined) return { ...connection, organizationId: (await findOrganization(connection, named)).id };
  const { organizationId } = connection.profile;
  if (organizationId !== undefined) return { ...connection, organizationId };
  const { items, total } = await connection.client.listOrganizations({ limit: 2 });
  if (total === 1) return { ...connection, organizationId: items[0].id };
  throw misused('Which organization? Say --org, or run latchkey orgs use.');
}

/** @throws CommandFailure where no project is named or remembered */
export async function inProject(call: Call): Promise<InProject> {
  const place = await inOrganization(call);
  const named = call.options.project ?? (call.environment.LATCHKEY_PROJECT || undefined);
  if (named !== undefined) return { ...place, projectId: (await findProject(place, named)).id };
  const { organizationId, projectId } = place.profile;
  // One that is remembered is in the organization that is remembered, and in no other.
  if (projectId !== undefined && organizationId === place.organizationId) return { ...place, projectId };
  throw misused('Which project? Say --project, or run latchkey projects use.');
}

/** @throws CommandFailure where there is none that the caller may see */
export async function findOrganization({ client }: Connection, named: string): Promise<Organization> {
  for await (const one of client.listOrganizations({ limit: 100 }).iterate()) {
    if (one.id === named || one.slug === named) return one;
  }
  throw missing('organization', named);
}

/** @throws CommandFailure where there is none that the caller may see */
export async function findProject({ client, organizationId }: InOrganization, named: string): Promise<Project> {
  for await (const one of client.listOrganizationProjects(organizationId, { limit: 100 }).iterate()) {
    if (one.id === named || one.slug === named) return one;
  }
  throw missing('project', named);
}

const missing = (what: string, named: string): CommandFailure =>
  new CommandFailure(`There is no ${what} ${named} that you can see.`, exitCode.notFound, 'NOT_FOUND');
