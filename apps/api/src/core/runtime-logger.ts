import { type Calls } from '@latchkey/access';
import { type Logger } from 'pino';

/** The server's log, for services. What they say in the course of a request has its id. */
export class RuntimeLogger {
  constructor(
    private readonly logger: Logger,
    private readonly calls?: Calls,
  ) {}

  info(facts: object, message: string): void {
    this.logger.info(this.withCall(facts), message);
  }

  warn(facts: object, message: string): void {
    this.logger.warn(this.withCall(facts), message);
  }

  error(facts: object, message: string): void {
    this.logger.error(this.withCall(facts), message);
  }

  private withCall(facts: object): object {
    const requestId = this.calls?.current?.requestId;
    return requestId === undefined ? facts : { requestId, ...facts };
  }
}
