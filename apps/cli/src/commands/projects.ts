import type { Project } from '@latchkey/sdk/account';
import type { Command } from '../command.js';
import { findProject, inOrganization, inProject, orgOption } from '../connection/place.js';
import { listed, listOptions, pageSize } from '../terminal/listed.js';
import { printable } from '../terminal/printable.js';
import { type Column, record } from '../terminal/table.js';

const columns: readonly Column<Project>[] = [
  ['ID', ({ id }) => id],
  ['SLUG', ({ slug }) => slug],
  ['NAME', ({ name }) => name],
  ['ROLE', ({ role }) => role],
  ['CREATED', ({ createdAt }) => createdAt],
];
const details: readonly Column<Project>[] = [
  ...columns,
  ['DESCRIPTION', ({ description }) => description],
  ['REPOSITORY', ({ githubRepoUrl }) => githubRepoUrl],
];

const list: Command = {
  name: 'projects list',
  summary: 'lists the projects of an organization',
  options: [orgOption, ...listOptions],
  async run(call) {
    const { client, organizationId } = await inOrganization(call);
    return listed(call, client.listOrganizationProjects(organizationId, { limit: pageSize }), columns);
  },
};

const create: Command = {
  name: 'projects create',
  summary: 'makes a project',
  args: [['<name>', 'what to call it']],
  options: [orgOption, ['--slug <slug>', 'its short name in addresses'], ['--description <text>', 'what it is for']],
  async run(call) {
    const { client, organizationId } = await inOrganization(call);
    const { slug, description } = call.options as Readonly<Record<string, string | undefined>>;
    const made = await client.createOrganizationProject(organizationId, {
      name: call.args[0] ?? '',
      slug,
      description,
    });
    return { data: made, text: () => record(details, made) };
  },
};

const show: Command = {
  name: 'projects show',
  summary: 'shows a project',
  args: [['[project]', 'its id or slug; the one that is remembered unless told']],
  options: [orgOption],
  async run(call) {
    const { client, organizationId, projectId } = await inProject({ ...call, options: named(call) });
    const project = await client.getOrganizationProject(organizationId, projectId);
    return { data: project, text: () => record(details, project) };
  },
};

const use: Command = {
  name: 'projects use',
  summary: 'remembers which project commands are about',
  args: [['<project>', 'its id or slug']],
  options: [orgOption],
  async run(call) {
    const place = await inOrganization(call);
    const project = await findProject(place, call.args[0] ?? '');
    await call.profiles.change(place.profileName, (profile) =>
      Promise.resolve({
        url: place.url,
        credential: profile?.url === place.url ? profile.credential : undefined,
        organizationId: place.organizationId,
        projectId: project.id,
      }),
    );
    return { data: project, text: () => `Commands are about ${printable(project.name)} from now on.` };
  },
};

const remove: Command = {
  name: 'projects delete',
  summary: 'deletes a project with its keys and runs; it can be restored for a while',
  args: [['<project>', 'its id or slug']],
  options: [orgOption, ['--yes', 'does not ask']],
  async run(call) {
    const place = await inOrganization(call);
    const project = await findProject(place, call.args[0] ?? '');
    await call.confirm(`Delete the project ${printable(project.name)}?`);
    await place.client.deleteOrganizationProject(place.organizationId, project.id);
    return { data: { id: project.id, deleted: true }, text: () => `${printable(project.name)} is deleted.` };
  },
};

const named = ({ options, args }: Parameters<Command['run']>[0]) => ({ ...options, project: args[0] });

/** `latchkey projects …` */
export const projects: readonly Command[] = [list, create, show, use, remove];
