import { type Config } from '@latchkey/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Stopping } from '../core/stopping.js';
import { sayFarewell } from './farewell.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';

/** How a server takes its leave. */
export interface Leave {
  /** Whether nobody needs to know, since another process goes on in its place. */
  quiet: boolean;
}

/**
 * Begins to accept requests.
 * @param leave asked at the end
 * @returns the port, which with PORT=0 only the system knows
 * @throws StartRefused when the address cannot be had
 */
export async function listen(
  app: NestFastifyApplication,
  config: Config,
  lifecycle: Lifecycle,
  leave: Readonly<Leave> = { quiet: false },
): Promise<number> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preClose', (done) => sayFarewell(app.getHttpServer(), done));
  lifecycle.opened(async () => {
    if (!leave.quiet) await letOthersNotice(app, config);
    // First of all requests under way are finished, while everything that they need is still there.
    await server.close();
    await app.close();
  });
  await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw new StartRefused(sentence(cause, config), { cause });
  });
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** Whoever sends us requests is told, and given the time to notice. */
async function letOthersNotice(app: NestFastifyApplication, { shutdownDelaySeconds }: Config): Promise<void> {
  app.get(Stopping).begin();
  if (shutdownDelaySeconds > 0) await delay(shutdownDelaySeconds * 1000);
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
