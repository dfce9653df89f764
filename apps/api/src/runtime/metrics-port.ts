import { type Config } from '@latchkey/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Metrics } from '../metrics/metrics.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';

/**
 * Opens the port that tells metrics and nothing else, where one is configured: the API cannot be reached by it.
 * @returns the port; undefined where there is none
 * @throws StartRefused when the address cannot be had
 */
export async function openMetricsPort(
  app: NestFastifyApplication,
  { metrics: { port, host } }: Config,
  lifecycle: Lifecycle,
): Promise<number | undefined> {
  if (port === undefined) return undefined;
  const metrics = app.get(Metrics);
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    void answer(metrics, request, response);
  });
  server.maxConnections = 100;
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new StartRefused(`Metrics cannot be told on port ${port} of ${host}: ${reasonOf(cause)}.`, { cause });
  });
  lifecycle.opened(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function answer(metrics: Metrics, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(404).end();
    return;
  }
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(method === 'HEAD' ? '' : text);
  } catch {
    response.writeHead(500).end();
  }
}
