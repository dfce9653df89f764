// What clients did and were answered, in the order of the answers: one operation a line, as the checks read it.
import { createWriteStream, readFileSync } from 'node:fs';

/** Milliseconds on one clock for all clients, which nothing sets back. */
export const now = () => performance.now();

/** A history that is being made. `history.d.mts` says what an operation is. */
export class History {
  constructor(file) {
    this.file = file;
    this.operations = [];
    this.stream = createWriteStream(file);
  }

  /** @param {import('./history.d.mts').Operation} operation */
  add(operation) {
    this.operations.push(operation);
    this.stream.write(`${JSON.stringify(operation)}\n`);
  }

  /** Writes what was found at the end, as the last line, and closes the file. */
  async end(findings) {
    await new Promise((resolve) => this.stream.end(`${JSON.stringify({ findings })}\n`, resolve));
  }
}

/** @returns {{ operations: object[], findings: object }} what a file of {@link History} says */
export function readHistory(file) {
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { operations: lines.filter(({ kind }) => kind), findings: lines.at(-1).findings };
}
