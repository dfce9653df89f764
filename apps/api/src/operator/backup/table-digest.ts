import { createHash } from 'node:crypto';
import { type TableSum } from './manifest.js';

const newline = 0x0a;

/** Adds up what a table's rows are, as `COPY` writes them: a line a row, in which a line break is spelled otherwise. */
export class TableDigest {
  private readonly hash = createHash('sha256');
  private rows = 0;
  private bytes = 0;

  add(part: Buffer): void {
    this.hash.update(part);
    this.bytes += part.length;
    for (let at = part.indexOf(newline); at >= 0; at = part.indexOf(newline, at + 1)) this.rows++;
  }

  /** The sum of all that was added. Once. */
  sum(): TableSum {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** Whether two sums are of the same rows. */
export const isSame = (one: TableSum, other: TableSum): boolean =>
  one.rows === other.rows && one.bytes === other.bytes && one.sha256 === other.sha256;
