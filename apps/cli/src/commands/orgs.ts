import type { Organization } from '@latchkey/sdk/account';
import type { Command } from '../command.js';
import { findOrganization } from '../connection/place.js';
import { listed, listOptions, pageSize } from '../terminal/listed.js';
import { printable } from '../terminal/printable.js';
import type { Column } from '../terminal/table.js';

const columns: readonly Column<Organization>[] = [
  ['ID', ({ id }) => id],
  ['SLUG', ({ slug }) => slug],
  ['NAME', ({ name }) => name],
  ['ROLE', ({ role }) => role],
];

const list: Command = {
  name: 'orgs list',
  summary: 'lists the organizations that you are in',
  options: listOptions,
  async run(call) {
    const { client } = await call.connect();
    return listed(call, client.listOrganizations({ limit: pageSize }), columns);
  },
};

const use: Command = {
  name: 'orgs use',
  summary: 'remembers which organization commands are about',
  args: [['<org>', 'its id or slug']],
  async run(call) {
    const connection = await call.connect();
    const organization = await findOrganization(connection, call.args[0] ?? '');
    await call.profiles.change(connection.profileName, (profile) =>
      Promise.resolve({
        url: connection.url,
        credential: profile?.url === connection.url ? profile.credential : undefined,
        organizationId: organization.id,
      }),
    );
    return { data: organization, text: () => `Commands are about ${printable(organization.name)} from now on.` };
  },
};

/** `latchkey orgs …` */
export const orgs: readonly Command[] = [list, use];
