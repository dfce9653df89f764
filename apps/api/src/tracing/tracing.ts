import { type StatementWatch } from '@latchkey/database';
import { type FastifyInstance } from 'fastify';

/** What traces are made by, where they are made. It is opened before all that is traced, and closed after it. */
export interface Tracing {
  /** Makes a span of each request, in the trace that its `traceparent` names (W3C Trace Context). */
  watchRequests(server: FastifyInstance): void;
  /** Makes a span of each statement that is run for a request. */
  readonly watchStatement: StatementWatch;
  /** Sends what is left. */
  close(): Promise<void>;
}
