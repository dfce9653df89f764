import type { ManagedWorkflow } from '@latchkey/sdk/account';
import type { Command } from '../command.js';
import { inProject, placeOptions } from '../connection/place.js';
import { listed, listOptions, pageSize } from '../terminal/listed.js';
import type { Column } from '../terminal/table.js';

const columns: readonly Column<ManagedWorkflow>[] = [
  ['ID', ({ id }) => id],
  ['NAME', ({ name }) => name],
  ['CREATED', ({ createdAt }) => createdAt],
];

const list: Command = {
  name: 'workflows list',
  summary: 'lists the workflows of a project',
  options: [...placeOptions, ...listOptions],
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    return listed(call, client.listManagedWorkflows(organizationId, projectId, { limit: pageSize }), columns);
  },
};

/** `latchkey workflows …` */
export const workflows: readonly Command[] = [list];
