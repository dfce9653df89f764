import { type MetricsSettings } from '@latchkey/config';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { metricsType, type ToldMetrics } from '../metrics/metrics.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';

/**
 * Opens the port that tells metrics and nothing else, where one is configured: the API cannot be reached by it.
 * @param metrics asked for where there is such a port alone
 * @returns the port; undefined where there is none
 * @throws StartRefused when the address cannot be had
 */
export async function openMetricsPort(
  metrics: () => ToldMetrics,
  { port, host }: MetricsSettings,
  lifecycle: Lifecycle,
): Promise<number | undefined> {
  if (port === undefined) return undefined;
  const told = metrics();
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    void answer(told, request, response);
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

async function answer(metrics: ToldMetrics, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(404).end();
    return;
  }
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metricsType }).end(method === 'HEAD' ? '' : text);
  } catch {
    response.writeHead(500).end();
  }
}
