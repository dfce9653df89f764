import { type OperatorCommand } from '../command.js';

/** Makes an admin a user like others. */
export const adminRevoke: OperatorCommand = {
  name: 'admin revoke',
  summary: 'makes an admin a user like all others',
  details: 'The last active admin stays one.',
  args: [['<email>', 'the address of their account']],
  json: true,
  async run(call) {
    const { withAdmins } = await import('../admin/open-admins.js');
    const email = call.args[0] ?? '';
    const changed = await withAdmins(call, (admins) => admins.revoke(email));
    return { lines: [`${email} is ${changed ? 'no admin any more' : 'no admin'}.`], data: { email, changed } };
  },
};
