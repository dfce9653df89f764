import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import {
  addServerHooks,
  ErrorFilter,
  LimitAdmission,
  readJsonBodies,
  refusalOfUnreadable,
  RefusalWitness,
  requestId,
  RequestObserver,
  RouteTable,
  SurfaceRegistry,
} from '@latchkey/surface';
import { type Config } from '@latchkey/config';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppModule } from './app.module.js';
import { NestLog } from './core/logger.js';
import { answerByOperations } from './core/operation-routes.js';
import { drainWhenClosing } from './core/drain.js';
import { type Runtime } from './core/runtime.js';
import { Metrics } from './metrics/metrics.js';
import { isMeasured } from './metrics/metrics.module.js';
import { answerClientErrors } from './core/client-errors.js';

/** Builds the application on what was opened before it. It does not listen yet. */
export async function createApp(runtime: Runtime): Promise<NestFastifyApplication> {
  const late: { refuse?: (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<void> } = {};
  const adapter = new FastifyAdapter({
    loggerInstance: runtime.logger,
    // Requests are logged by our own hook, once and with less.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: trustProxy(runtime.config),
    genReqId: (request: IncomingMessage) => requestId(request.headers['x-request-id']),
    requestIdHeader: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 512 },
    ...patience(runtime.config),
    forceCloseConnections: 'idle',
    // A request that got through to a server that is about to end is answered like any other.
    return503OnClosing: false,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void late.refuse?.(error, request, reply);
    },
    clientErrorHandler: answerClientErrors as never,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(runtime), adapter, {
    bodyParser: false,
    logger: new NestLog(runtime.logger),
    abortOnError: false,
  });
  late.refuse = refusalOfUnreadable(app.get(ErrorFilter), app.get(LimitAdmission), app.get(SurfaceRegistry));
  const server = adapter.getInstance();
  app.get(RouteTable).watch(server);
  // First of all, so that the rest is a part of it.
  runtime.tracing?.watchRequests(server);
  await app.register(cookie);
  await app.register(helmet, securityHeaders(runtime.config.secure));
  readJsonBodies(server);
  server.server.maxConnections = runtime.config.clients.maxConnections;
  drainWhenClosing(server);
  heedNoExpectations(server.server);
  addServerHooks(server, {
    surfaces: app.get(SurfaceRegistry),
    admission: app.get(LimitAdmission),
    observer: app.get(RequestObserver),
    witness: app.get(RefusalWitness),
    routes: app.get(RouteTable),
    meter: isMeasured(runtime.config) ? app.get(Metrics) : undefined,
  });
  answerByOperations(app, adapter);
  return app;
}

/**
 * How long clients are waited for, in milliseconds. A connection on which nothing moves for twice as long as a request may
 * take is one whose client does not read its answer.
 */
function patience({ clients }: Config) {
  const request = clients.requestSeconds * 1000;
  return {
    requestTimeout: request,
    connectionTimeout: 2 * request,
    keepAliveTimeout: clients.keepAliveSeconds * 1000,
    http: {
      headersTimeout: request / 2,
      connectionsCheckingInterval: request / 4,
      // Node would refuse a request without Host in a shape of its own; ours is refused by the hooks.
      requireHostHeader: false,
    },
  };
}

/** What a client expects beyond 100-continue is let be (RFC 9110 §10.1.1). Node would refuse it in a shape of its own. */
function heedNoExpectations(server: Server): void {
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response);
  });
}

/** A number means so many proxies in front of us. */
const trustProxy = ({ trustProxy: trusted }: Config): boolean | string | ((address: string, hop: number) => boolean) =>
  typeof trusted === 'number' ? (_address, hop) => hop < trusted : trusted;

/** For answers that no browser should run, frame or guess about; pages that people see bring their own policy. */
const securityHeaders = (secure: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], objectSrc: ["'none'"] },
  },
  strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'no-referrer' as const },
  frameguard: { action: 'deny' as const },
});
