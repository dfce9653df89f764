import { type OperatorCommand } from '../command.js';

/** Lists the admins. */
export const adminList: OperatorCommand = {
  name: 'admin list',
  summary: 'lists the admins of the deployment',
  json: true,
  async run(call) {
    const { withAdmins } = await import('../admin/open-admins.js');
    const admins = await withAdmins(call, (all) => all.list());
    const lines = admins.map(({ email, name, isActive }) => `${email}  ${name}${isActive ? '' : '  (deactivated)'}`);
    return { lines: lines.length > 0 ? lines : ['There are none.'], data: { admins } };
  },
};
