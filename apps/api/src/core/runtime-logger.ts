import { type Logger } from 'pino';

/** The server's log, for services that have something to say outside a request. */
export class RuntimeLogger {
  constructor(private readonly logger: Logger) {}

  info(facts: object, message: string): void {
    this.logger.info(facts, message);
  }

  warn(facts: object, message: string): void {
    this.logger.warn(facts, message);
  }

  error(facts: object, message: string): void {
    this.logger.error(facts, message);
  }
}
