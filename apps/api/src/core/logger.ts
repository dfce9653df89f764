import { keyPattern } from '@latchkey/common';
import { type RequestLog } from '@latchkey/surface';
import { type LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { LogStream } from './log-stream.js';

const secretFields = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'key',
  'secret',
  'authorization',
  'cookie',
];

let moment: { readonly at: number; readonly text: string } = { at: NaN, text: '' };

/** The time as ISO 8601, which is put together once for all lines of a millisecond. */
function isoTime(): string {
  const at = Date.now();
  if (at !== moment.at) moment = { at, text: `,"time":"${new Date(at).toISOString()}"` };
  return moment.text;
}

/** What is particular about the log of one of several processes. */
export interface LogSettings {
  /** What every line says. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Where lines go; to standard output unless told. */
  readonly output?: DestinationStream;
}

/**
 * The server's one log: JSON lines on standard output. No request body, header or query is ever logged; should a secret
 * get into a log record all the same, its field is redacted, and anything that looks like one of our keys is cut.
 */
export function createLogger(level: string, { facts, output = new LogStream() }: LogSettings = {}): Logger {
  const options: LoggerOptions = {
    level,
    base: facts,
    timestamp: isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
    serializers: { req: () => undefined, res: () => undefined, err: serializeError },
    hooks: {
      logMethod(args, method) {
        const cut = args.map((part) => (typeof part === 'string' ? part.replace(keyPattern, '[key]') : part));
        method.apply(this, cut as Parameters<typeof method>);
      },
    },
  };
  return pino(options, output);
}

/**
 * The lines of requests in the same log. There is one for each request, and what is in them is ours: they are neither redacted
 * nor looked through for keys, which would take three times as long as printing them.
 */
export class RequestLines implements RequestLog {
  private readonly output: DestinationStream;
  /** What every line says, as it is printed: nothing, or `,"worker":1`. */
  private readonly facts: string;

  constructor(private readonly logger: Logger) {
    const { [pino.symbols.streamSym]: output, [pino.symbols.chindingsSym]: facts } = logger as unknown as PinoParts;
    this.output = output as DestinationStream;
    this.facts = facts as string;
  }

  info(facts: object, message: string): void {
    if (!this.logger.isLevelEnabled('info')) return;
    const own = JSON.stringify(facts).slice(1, -1);
    this.output.write(`{"level":"info"${isoTime()}${this.facts},${own},"msg":"${message}"}\n`);
  }
}

/** What pino shows of a logger by symbols alone. */
type PinoParts = Readonly<Record<symbol, unknown>>;

/** An error with its causes, but without what a driver hangs on it: the parameters of a statement may hold secrets. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return { name, message, code, stack, ...(cause === undefined ? {} : { cause: serializeError(cause) }) };
}

/** Nest's own messages in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
}
