import { type OperatorCommand } from '../command.js';

/** Lists the services. */
export const serviceList: OperatorCommand = {
  name: 'service list',
  summary: 'lists the services that may ask the internal API',
  json: true,
  async run(call) {
    const { withServices } = await import('../services/open-services.js');
    const services = await withServices(call, (all) => all.listLiving());
    const lines = services.map(({ id, name, prefix, lastUsedAt }) =>
      [id, `${prefix}…`, name, lastUsedAt ? `(last used ${lastUsedAt.toISOString()})` : '(never used)'].join('  '),
    );
    return { lines: lines.length > 0 ? lines : ['There are none.'], data: { services } };
  },
};
