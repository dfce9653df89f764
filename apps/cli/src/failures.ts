import { ApiError, ConnectionError } from '@latchkey/sdk';
import { exitCode, type ExitCode } from './exit-codes.js';

/** Why a command cannot do its work, in a sentence for whoever ran it. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exit: ExitCode = exitCode.failed,
    readonly code: string = 'FAILED',
  ) {
    super(message);
  }
}

/** The command was not given what it takes. */
export const misused = (message: string): CommandFailure => new CommandFailure(message, exitCode.usage, 'USAGE');

/** Nobody is signed in. */
export const signedOut = (message: string): CommandFailure =>
  new CommandFailure(message, exitCode.signedOut, 'SIGNED_OUT');

/** A failure as it is printed. */
export interface Explained {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string;
}

const exitByStatus: Readonly<Record<number, ExitCode>> = {
  401: exitCode.signedOut,
  404: exitCode.notFound,
  429: exitCode.limited,
};

/** @throws what is none of the failures that a command can have: a mistake of ours, which is to be seen with its stack */
export function explain(error: unknown): Explained {
  if (error instanceof CommandFailure) return error;
  if (error instanceof ConnectionError && error.cause instanceof CommandFailure) return error.cause;
  if (error instanceof ConnectionError) {
    return { exit: exitCode.away, code: 'NO_ANSWER', message: `${error.message} ${causeOf(error)}`.trim() };
  }
  if (!(error instanceof ApiError)) throw error;
  const { status, code, message, requestId, retryAfter } = error;
  const wait = retryAfter === null ? '' : ` Try again in ${retryAfter} seconds.`;
  return {
    exit: exitByStatus[status] ?? exitCode.failed,
    code: code ?? `HTTP_${status}`,
    message: message + wait,
    status,
    requestId: requestId ?? undefined,
  };
}

/** `fetch` says no more than that it failed, and keeps why behind it. */
function causeOf(error: Error): string {
  let last: unknown = error.cause;
  while (last instanceof Error && last.cause !== undefined) last = last.cause;
  return last instanceof Error && last.message !== '' ? `(${last.message})` : '';
}
