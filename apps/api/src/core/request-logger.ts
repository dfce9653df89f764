import { type FastifyBaseLogger } from 'fastify';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';
type Say = (this: FastifyBaseLogger, ...said: unknown[]) => void;

/**
 * The logger of one request, which has the request's id in each line. Most requests say nothing but their last line, which
 * is not written by it: so it is made when it is first used.
 */
export class RequestLogger {
  private made: FastifyBaseLogger | undefined;

  constructor(
    private readonly logger: FastifyBaseLogger,
    private readonly bindings: object,
  ) {}

  get level(): string {
    return this.logger.level;
  }

  silent(): void {
    // As its name says.
  }

  trace(...said: unknown[]): void {
    this.say('trace', said);
  }

  debug(...said: unknown[]): void {
    this.say('debug', said);
  }

  info(...said: unknown[]): void {
    this.say('info', said);
  }

  warn(...said: unknown[]): void {
    this.say('warn', said);
  }

  error(...said: unknown[]): void {
    this.say('error', said);
  }

  fatal(...said: unknown[]): void {
    this.say('fatal', said);
  }

  child(...more: Parameters<FastifyBaseLogger['child']>): FastifyBaseLogger {
    return this.own.child(...more);
  }

  private get own(): FastifyBaseLogger {
    return (this.made ??= this.logger.child(this.bindings));
  }

  private say(level: Level, said: unknown[]): void {
    const say: Say = this.own[level];
    say.apply(this.own, said);
  }
}
