import { type DestinationStream, pino } from 'pino';

/** How long a line may wait for others, in milliseconds, before they are handed to the system together. */
const PAUSE = 20;

/**
 * Standard output, for a log with a line for each request. Handing lines over one by one would cost more than making them;
 * so they wait for each other a moment. All of them are out before the process ends, unless it is killed.
 */
export class LogStream implements DestinationStream {
  private readonly output = pino.destination({ dest: 1, sync: false });
  private lines: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor() {
    process.on('exit', () => this.flushSync());
  }

  write(line: string): void {
    this.lines.push(line);
    this.timer ??= setTimeout(() => this.handOver(), PAUSE);
  }

  /** Waits until everything is out. */
  flushSync(): void {
    this.handOver();
    this.output.flushSync();
  }

  private handOver(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.lines.length > 0) this.output.write(this.lines.join(''));
    this.lines = [];
  }
}
