import { type Readable } from 'node:stream';

/** Where lines are printed. */
export interface LineOutput {
  write(text: string): unknown;
}

/**
 * Copies a process's lines to an output that several share, whole ones only: several processes that write to one pipe by
 * themselves would get into each other's long lines. What a process had not finished when it ended is a line of its own.
 */
export function copyWholeLines(from: Readable, to: LineOutput): void {
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const end = chunk.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest += chunk;
      return;
    }
    to.write(rest + chunk.slice(0, end));
    rest = chunk.slice(end);
  });
  from.on('end', () => {
    if (rest !== '') to.write(`${rest}\n`);
  });
}
