import { type Config } from '@latchkey/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Stopping } from '../core/stopping.js';
import { sayFarewell } from './farewell.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';

/**
 * Begins to accept requests.
 * @returns the port, which with PORT=0 only the system knows
 * @throws StartRefused when the address cannot be had
 */
export async function listen(app: NestFastifyApplication, config: Config, lifecycle: Lifecycle): Promise<number> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preClose', (done) => sayFarewell(app.getHttpServer(), done));
  lifecycle.opened(async () => {
    app.get(Stopping).begin();
    // Whoever sends us requests is given the time to notice.
    if (config.shutdownDelaySeconds > 0) await delay(config.shutdownDelaySeconds * 1000);
    // First of all requests under way are finished, while everything that they need is still there.
    await server.close();
    await app.close();
  });
  await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw new StartRefused(sentence(cause, config), { cause });
  });
  return (app.getHttpServer().address() as AddressInfo).port;
}

function sentence(cause: unknown, { host, port }: Config): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program: stop that one, or set PORT to a free one.`;
    case 'EACCES':
      return `This user may not listen on port ${port}: set PORT to one from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: set HOST to one that is, or to 0.0.0.0 for all of them.`;
    default:
      return `The server cannot listen on port ${port} of ${host}: ${reasonOf(cause)}.`;
  }
}
