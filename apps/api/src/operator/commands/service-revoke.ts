import { isUuid } from '@latchkey/common';
import { type OperatorCommand } from '../command.js';

/** Ends a service's credential. */
export const serviceRevoke: OperatorCommand = {
  name: 'service revoke',
  summary: 'ends the credential of a service for good',
  details: 'The name is free again afterwards.',
  args: [['<service>', 'its name, or its id as "service list" prints it']],
  json: true,
  async run(call) {
    const { serviceNameOf } = await import('../services/service-name.js');
    const { withServices } = await import('../services/open-services.js');
    const which = call.args[0] ?? '';
    const ref = isUuid(which) ? { id: which } : { name: serviceNameOf(which) };
    const { id, name } = await withServices(call, (services) => services.revoke(ref));
    return { lines: [`The credential of ${name} is revoked.`], data: { id, name, revoked: true } };
  },
};
