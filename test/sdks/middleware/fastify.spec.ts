import { requires, type Verifier } from '@latchkey/sdk/fastify';
import { fastify } from 'fastify';
import { behavesAsMiddleware, holding, type TestedService } from './behaviour.js';

async function start(verifier: Verifier): Promise<TestedService> {
  const app = fastify();
  app.get('/runs', { onRequest: requires(verifier, { scopes: ['runs:read'] }) }, ({ latchkey }) => ({
    kind: latchkey?.kind,
    scopes: latchkey?.scopes,
  }));
  await app.register((costly) => {
    costly.addHook('onRequest', requires(verifier, { cost: 100 }));
    costly.get('/much', () => ({}));
    return Promise.resolve();
  });
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), stop: () => app.close() };
}

describe('The hook of Fastify', () => behavesAsMiddleware(holding(start)));
