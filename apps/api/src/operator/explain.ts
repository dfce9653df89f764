import { AppError } from '@latchkey/common';
import { explain, reasonOf } from '../runtime/refusal.js';

/** Why a command could not do its work, in a sentence for the operator; only what nobody foresaw shows its stack. */
export function explainToOperator(error: unknown): string {
  if (error instanceof AppError && error.code === 'UNAVAILABLE') {
    return `The database has gone away or is too busy (${reasonOf(error.cause)}): what was done is kept, run this again.`;
  }
  return explain(error, 'The command failed');
}
