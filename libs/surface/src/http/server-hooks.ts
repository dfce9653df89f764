import { afterwards, AppError } from '@latchkey/common';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type LimitAdmission, type LimitedRequest } from '../admission/limit-admission.js';
import { rateLimitHeaders } from '@latchkey/limits';
import { endOf, logEnd, type RequestLog, type RequestMeter } from './request-end.js';
import { type RefusalWitness, refusalOf } from './refusal-witness.js';
import { observed, type RequestObserver } from './request-observer.js';
import { pathOf } from './request-path.js';
import { type RouteTable } from './route-table.js';
import { type SurfaceRegistry } from './surface-registry.js';

/** What the hooks ask, and whom they tell. */
export interface HookPartners {
  readonly surfaces: SurfaceRegistry;
  readonly admission: LimitAdmission;
  readonly observer: RequestObserver;
  readonly witness: RefusalWitness;
  readonly routes: RouteTable;
  /** What every answer says to browsers, whatever it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reads what a Cookie header says. */
  readonly readCookies: (header: string) => Cookies;
  readonly log: RequestLog;
  /** Undefined where nobody asks for metrics. */
  readonly meter?: RequestMeter;
}

type Cookies = FastifyRequest['cookies'];

/** What every answer carries, errors included: request id, limits, no caching of what belongs to somebody. */
export function addServerHooks(server: FastifyInstance, partners: HookPartners): void {
  const { surfaces, admission, observer, witness, routes, headers, readCookies, log, meter } = partners;
  // What is noted on requests has its place from the start: objects that grow differently are slow to read.
  for (const name of notes) server.decorateRequest(name, undefined);
  server.addHook('onRequest', (request, reply, done) => {
    watchEnd(request, reply, log, meter);
    void reply.headers(headers).header('x-request-id', request.id);
    const { cookie } = request.headers;
    request.cookies = cookie === undefined ? noCookies : readCookies(cookie);
    const astray = !request.is404 && hasParams(request) && routes.leadsPast(request.method, pathOf(request.url));
    if (!request.is404 && !astray) {
      done(lacksHost(request) ? AppError.invalid('host', 'Host is required', 'header', 'missing') : undefined);
      return;
    }
    const path = pathOf(request.url);
    admission.admitUnrouted(limited(request), surfaces.ofPath(path)).then(
      () => done(astray ? routes.refusal(path) : undefined),
      (error: unknown) => done(error as Error),
    );
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    const { limitDecision, lookAtLimits } = limited(request);
    const limits = limitDecision ?? lookAtLimits?.();
    const complete = afterwards(limits, (decision) => {
      if (decision) void reply.headers(rateLimitHeaders(decision));
      // Only what says otherwise itself (documents, assets) may be kept by anybody.
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
      const content = isKnown(request, reply) ? withoutContent(reply) : payload;
      // Here and not in onResponse, which never comes where the client hangs up before its answer.
      const answer = observed(request, reply);
      if (answer) observer.observe(answer);
      const refusal = refusalOf(request);
      return refusal ? witness.witness(refusal).then(() => content) : content;
    });
    if (complete instanceof Promise) complete.then((content) => done(null, content), done);
    else done(null, complete);
  });
}

/** What most requests bring along. */
const noCookies: Cookies = Object.freeze({});

const notes = [
  'surface',
  'controller',
  'operation',
  'authentication',
  'principal',
  'organizationId',
  'traceId',
  'failure',
  'limitDecision',
  'lookAtLimits',
] as const;

function hasParams({ params }: FastifyRequest): boolean {
  for (const name in params as object) return name !== '';
  return false;
}

/** Not in onResponse, which never comes where the client hangs up before its answer. */
function watchEnd(
  request: FastifyRequest,
  reply: FastifyReply,
  log: RequestLog,
  meter: RequestMeter | undefined,
): void {
  // Nobody knows any more where a connection came from that is closed.
  const { ip } = request;
  meter?.began();
  // It comes once, and so needs no `once`, which makes three more objects for each request.
  reply.raw.on('close', () => {
    const end = endOf(request, reply);
    logEnd(log, request, ip, end);
    meter?.ended(end);
  });
}

/** Of a version of HTTP in which every request has to name its server (RFC 9112 §3.2). */
const lacksHost = ({ raw }: FastifyRequest): boolean => raw.httpVersion === '1.1' && raw.headers.host === undefined;

/** Whether the client has this very answer already (RFC 9110 §13.1.2). */
function isKnown(request: FastifyRequest, reply: FastifyReply): boolean {
  const tag = reply.getHeader('etag');
  const known = request.headers['if-none-match'];
  if (tag === undefined || known === undefined || reply.statusCode !== 200) return false;
  const tags = known.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(String(tag).replace(/^W\//, ''));
}

function withoutContent(reply: FastifyReply): null {
  void reply.status(304).removeHeader('content-length').removeHeader('content-type').removeHeader('content-encoding');
  return null;
}

const limited = (request: unknown): LimitedRequest => request as LimitedRequest;
