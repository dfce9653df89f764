import { createHash } from 'node:crypto';
import { type ExportFormat, type ExportRecord } from './verify/export-records.js';

/** Writes records as lines, and knows what it has written. */
export class ExportWriter {
  private readonly digest = createHash('sha256');
  entries = 0;

  constructor(private readonly format: ExportFormat) {}

  /** What comes before all records. */
  begin(): string {
    return this.lines(this.format.preamble);
  }

  /** Records as text. */
  write(records: readonly ExportRecord[]): string {
    this.entries += records.filter(({ kind }) => kind === 'entry').length;
    return this.lines(records.map((record) => this.format.print(record)));
  }

  /** SHA-256 of the lines so far, each ended by a line feed, in hex. */
  sum(): string {
    return this.digest.copy().digest('hex');
  }

  private lines(lines: readonly string[]): string {
    for (const line of lines) this.digest.update(`${line}\n`);
    return lines.map((line) => line + this.format.newline).join('');
  }
}
