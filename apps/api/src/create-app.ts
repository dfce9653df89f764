import cookie from '@fastify/cookie';
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
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppModule } from './app.module.js';
import { NestLog, RequestLines } from './core/logger.js';
import { answerByOperations } from './core/operation-routes.js';
import { drainWhenClosing } from './core/drain.js';
import { RequestLogger } from './core/request-logger.js';
import { closeConnectionsPast } from './core/most-connections.js';
import { type Runtime } from './core/runtime.js';
import { securityHeaders } from './core/security-headers.js';
import { Metrics } from './metrics/metrics.js';
import { isMeasured } from './metrics/is-measured.js';
import { consoleUrl } from './console/console-paths.js';
import { forwardedUrl } from './verification/forwarded-url.js';
import { answerClientErrors } from './core/client-errors.js';

/** Builds the application on what was opened before it. It does not listen yet. */
export async function createApp(runtime: Runtime): Promise<NestFastifyApplication> {
  const late: { refuse?: (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<void> } = {};
  const adapter = new FastifyAdapter({
    loggerInstance: runtime.logger,
    // There is no middleware: what is done for all requests is done by hooks.
    skipMiddie: true,
    // Requests are logged by our own hook, once and with less.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    childLoggerFactory: (logger: FastifyBaseLogger, bindings: object) =>
      new RequestLogger(logger, bindings) as unknown as FastifyBaseLogger,
    trustProxy: trustProxy(runtime.config),
    genReqId: (request: IncomingMessage) => requestId(request.headers['x-request-id']),
    requestIdHeader: false,
    rewriteUrl: addressOf,
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
  // Cookies are read by our own hook: most requests have none.
  await app.register(cookie, { hook: false });
  readJsonBodies(server);
  closeConnectionsPast(runtime.config.clients.maxConnections, server.server);
  drainWhenClosing(server);
  heedNoExpectations(server.server);
  addServerHooks(server, {
    surfaces: app.get(SurfaceRegistry),
    admission: app.get(LimitAdmission),
    observer: app.get(RequestObserver),
    witness: app.get(RefusalWitness),
    routes: app.get(RouteTable),
    headers: securityHeaders(runtime.config.secure),
    readCookies: (header) => server.parseCookie(header),
    log: new RequestLines(runtime.logger),
    meter: isMeasured(runtime.config) ? app.get(Metrics) : undefined,
  });
  answerByOperations(app, adapter);
  return app;
}

/** Where a request leads, which for a few kinds of them is not where it says. */
function addressOf(request: IncomingMessage): string {
  // The router would take it for `/`. It means the server as a whole, which only OPTIONS can ask about (RFC 9112 §3.2.4).
  const { url: target = '/', method } = request;
  if (target.startsWith('*') && (target !== '*' || method !== 'OPTIONS')) return `/${target}`;
  const url = consoleUrl(request);
  return url === request.url ? forwardedUrl(request) : url;
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
