import { createInterface } from 'node:readline/promises';
import { CommandFailure, misused } from '../failures.js';

/**
 * Asks before something is done that cannot be undone.
 * @throws CommandFailure where they do not agree, or nobody is there to be asked
 */
export async function confirm(question: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw misused('There is nobody to ask: say --yes to go on without.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) throw new CommandFailure('Nothing was done.');
  } finally {
    terminal.close();
  }
}
