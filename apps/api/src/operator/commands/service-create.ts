import { type OperatorCommand } from '../command.js';

/** Makes a credential for a service. */
export const serviceCreate: OperatorCommand = {
  name: 'service create',
  summary: 'makes a credential for a service that asks the internal API',
  details: 'The credential is printed once and kept nowhere: hand it on to the service at once.',
  args: [['<name>', 'what the service is called']],
  json: true,
  async run(call) {
    const { serviceNameOf } = await import('../services/service-name.js');
    const { withServices } = await import('../services/open-services.js');
    const name = serviceNameOf(call.args[0] ?? '');
    const { service, text } = await withServices(call, (services) => services.create(name));
    return {
      lines: [text],
      data: { id: service.id, name: service.name, key: text, prefix: service.prefix, createdAt: service.createdAt },
    };
  },
};
