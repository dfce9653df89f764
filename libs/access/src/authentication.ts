import { type AppError } from '@latchkey/common';
import { type Principal } from './principal.js';

/** What came of looking for a credential: a caller, a reason, or neither where none was sent. */
export interface Authentication {
  readonly principal?: Principal;
  readonly failure?: AppError;
}
