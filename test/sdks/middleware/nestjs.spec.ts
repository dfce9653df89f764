import { Costs, LatchkeyGuard, OpenToAll, RequiresScopes, Verdict, Verifier } from '@latchkey/sdk/nestjs';
import { Controller, Get, type HttpException, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import express from 'express';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { behavesAsMiddleware, holding, type TestedService } from './behaviour.js';
import { call } from './asked.js';

@Controller()
@RequiresScopes('runs:read')
class RunsController {
  @Get('runs')
  list(@Verdict() { kind, scopes }: Verdict): object {
    return { kind, scopes };
  }

  @Get('much')
  @RequiresScopes()
  @Costs(100)
  much(): object {
    return {};
  }

  @Get('health')
  @OpenToAll()
  health(): object {
    return { status: 'ok' };
  }
}

async function start(verifier: Verifier): Promise<TestedService> {
  @Module({
    controllers: [RunsController],
    providers: [
      { provide: Verifier, useValue: verifier },
      { provide: APP_GUARD, useFactory: (one: Verifier) => new LatchkeyGuard(one), inject: [Verifier] },
    ],
  })
  class ServiceModule {}
  const app = await NestFactory.create(ServiceModule, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), stop: () => app.close() };
}

describe('The guard of Nest', () => {
  behavesAsMiddleware(holding(start));

  it('refuses in Express as it does in Fastify', async () => {
    const guard = new LatchkeyGuard(new Verifier({ baseUrl: 'http://127.0.0.1:1', apiKey: 'svc_nobody' }));
    const app = express().get('/', (request, response) => {
      const context = new ExecutionContextHost([request, response], RunsController, () => undefined);
      guard.canActivate(context).catch((refused: HttpException) => {
        response.status(refused.getStatus()).json(refused.getResponse());
      });
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { status, headers, body } = await call(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect([status, body.error.code]).toEqual([401, 'AUTH_MISSING']);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
    server.close();
    await once(server, 'close');
  });

  it('leaves open what is to be open to all', async () => {
    const service = await start(new Verifier({ baseUrl: 'http://127.0.0.1:1', apiKey: 'svc_nobody' }));
    expect(await call(`${service.url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    await service.stop();
  });
});
