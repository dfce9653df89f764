import { once, EventEmitter } from 'node:events';

/** What a test server logs, parsed line by line. */
export class TestLog extends EventEmitter {
  readonly lines: Record<string, unknown>[] = [];

  /** Takes a line, as pino hands it to its destination. */
  write(line: string): void {
    this.lines.push(JSON.parse(line) as Record<string, unknown>);
    this.emit('line');
  }

  /** Resolves when a message has been logged. */
  async said(message: string): Promise<void> {
    while (!this.lines.some(({ msg }) => msg === message)) await once(this, 'line');
  }
}
