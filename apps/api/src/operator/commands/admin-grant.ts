import { type OperatorCommand } from '../command.js';

/** Makes a user an admin. */
export const adminGrant: OperatorCommand = {
  name: 'admin grant',
  summary: 'makes a user an admin of the deployment',
  details: 'Their address has to be verified.',
  args: [['<email>', 'the address of their account']],
  json: true,
  async run(call) {
    const { withAdmins } = await import('../admin/open-admins.js');
    const email = call.args[0] ?? '';
    const changed = await withAdmins(call, (admins) => admins.grant(email));
    return { lines: [`${email} is ${changed ? 'an admin now' : 'an admin already'}.`], data: { email, changed } };
  },
};
