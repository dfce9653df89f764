import { type DestinationStream, pino } from 'pino';

/** What pino opens where its content is bytes, which its types do not tell. */
interface ByteStream {
  write(bytes: Buffer): void;
  flushSync(): void;
}

/** How long a line may wait for others, in milliseconds, before they are handed to the system together. */
const PAUSE = 20;
/** How many bytes of lines wait for each other at the most. */
const ROOM = 65_536;
/** As many bytes has a character of a string in UTF-8 at the most. */
const mostBytes = 3;

/**
 * Standard output, for a log with a line for each request. Handing lines over one by one would cost more than making them;
 * so they wait for each other a moment. They wait as bytes: as strings they would outlive their request, and be carried along by
 * the collector of garbage. All of them are out before the process ends, unless it is killed.
 */
export class LogStream implements DestinationStream {
  private readonly output = pino.destination({ dest: 1, sync: false, contentMode: 'buffer' }) as unknown as ByteStream;
  private waiting = Buffer.allocUnsafeSlow(ROOM);
  private filled = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor() {
    process.on('exit', () => this.flushSync());
  }

  write(line: string): void {
    const most = line.length * mostBytes;
    if (most > ROOM - this.filled) this.handOver();
    if (most > ROOM) {
      this.output.write(Buffer.from(line));
      return;
    }
    this.filled += this.waiting.write(line, this.filled);
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
    if (this.filled === 0) return;
    this.output.write(this.waiting.subarray(0, this.filled));
    this.waiting = Buffer.allocUnsafeSlow(ROOM);
    this.filled = 0;
  }
}
