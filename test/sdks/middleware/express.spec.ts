import { requires, type Verifier } from '@latchkey/sdk/express';
import express from 'express';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { behavesAsMiddleware, holding, type TestedService } from './behaviour.js';

async function start(verifier: Verifier): Promise<TestedService> {
  const app = express();
  app.get('/runs', requires(verifier, { scopes: ['runs:read'] }), ({ latchkey }, response) => {
    response.json({ kind: latchkey?.kind, scopes: latchkey?.scopes });
  });
  app.get('/much', requires(verifier, { cost: 100 }), (_request, response) => {
    response.json({});
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    return once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

describe('The middleware of Express', () => behavesAsMiddleware(holding(start)));
