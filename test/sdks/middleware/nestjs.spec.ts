import { Costs, LatchkeyGuard, OpenToAll, RequiresScopes, Verdict, Verifier } from '@latchkey/sdk/nestjs';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
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

  it('leaves open what is to be open to all', async () => {
    const service = await start(new Verifier({ baseUrl: 'http://127.0.0.1:1', apiKey: 'svc_nobody' }));
    expect(await call(`${service.url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    await service.stop();
  });
});
