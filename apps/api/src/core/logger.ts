import { keyPattern } from '@latchkey/common';
import { type LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

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
export function createLogger(level: string, { facts, output }: LogSettings = {}): Logger {
  const settings: LoggerOptions = {
    level,
    base: facts,
    timestamp: pino.stdTimeFunctions.isoTime,
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
  return output ? pino(settings, output) : pino(settings);
}

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
