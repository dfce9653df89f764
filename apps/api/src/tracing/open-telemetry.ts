import { type TracingSettings } from '@latchkey/config';
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { version } from '../core/version.js';
import { type Tracing } from './tracing.js';

/**
 * Spans by our own hooks. Instrumentations that put themselves into other packages do not get at modules that were
 * imported before them, and would know no more: here a request is known by its route, and a statement by its text.
 */
export class OpenTelemetry implements Tracing {
  private readonly provider: NodeTracerProvider;
  private readonly tracer: Tracer;

  /** Endpoint, headers, sampler, limits and batches are as the `OTEL_` variables in `process.env` say. */
  constructor({ protocol, serviceName }: TracingSettings) {
    const exporter = protocol === 'http/json' ? new JsonExporter() : new ProtobufExporter();
    const own = resourceFromAttributes({ 'service.name': serviceName, 'service.version': version });
    this.provider = new NodeTracerProvider({
      resource: defaultResource()
        .merge(own)
        .merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    // Also the way by which a context is passed on, and the W3C propagators.
    this.provider.register();
    this.tracer = this.provider.getTracer('latchkey', version);
  }

  watchRequests(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      const parent = propagation.extract(context.active(), request.headers);
      const span = this.tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
      request.traceId = span.spanContext().traceId;
      reply.raw.on('close', () => endOf(span, request, reply));
      context.with(trace.setSpan(parent, span), done);
    });
  }

  /** Never its parameters: they may hold secrets. What no request asks for is not traced. */
  readonly watchStatement = async <T>(statement: string, run: () => Promise<T>): Promise<T> => {
    if (!trace.getActiveSpan()?.isRecording()) return run();
    const operation = /^\s*(\w+)/.exec(statement)?.[1].toUpperCase() ?? 'SQL';
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': statement, 'db.operation.name': operation };
    const span = this.tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes });
    try {
      return await run();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (typeof code === 'string') span.setAttribute('db.response.status_code', code);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };

  /** What cannot be sent is lost: it keeps nobody from ending. */
  async close(): Promise<void> {
    await this.provider.shutdown().catch(() => undefined);
  }
}

/** The path is not told, nor is a query: they may hold ids and secrets, and the route says what was asked for. */
function endOf(span: Span, request: FastifyRequest, reply: FastifyReply): void {
  const route = request.routeOptions.url;
  span.updateName(route ? `${request.method} ${route}` : request.method);
  span.setAttributes({
    'http.request.method': request.method,
    ...(route && { 'http.route': route }),
    'http.response.status_code': reply.statusCode,
    'url.scheme': request.protocol,
    'latchkey.request_id': request.id,
    ...(request.surface && { 'latchkey.surface': request.surface.name }),
    ...(request.failure && { 'error.type': request.failure }),
  });
  if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
