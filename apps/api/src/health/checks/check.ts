import { setTimeout as delay } from 'node:timers/promises';

/**
 * How a thing is that the server stands on. `degraded`: not as it should be, and the server serves all the same.
 * `failed`: it cannot serve. `unknown`: nobody can tell while the database is away.
 */
export type CheckState = 'ok' | 'degraded' | 'failed' | 'unknown';

/** What came of looking at one thing. */
export interface Finding {
  readonly state: CheckState;
  /** Why it is not as it should be: for the operator and the log, never for the public. */
  readonly reason?: string;
}

/** Looks at one thing. It may throw where it cannot be looked at. */
export interface Check {
  look(): Promise<Finding>;
}

/** All is as it should be. */
export const ok: Finding = { state: 'ok' };

/** How long a look may take, in milliseconds. */
export const patienceMs = 2000;

/** What the work answers, or an error where that takes too long. The work itself goes on. */
export async function inTime<T>(work: Promise<T>, milliseconds = patienceMs): Promise<T> {
  const impatience = new AbortController();
  const { signal } = impatience;
  const over = delay(milliseconds, undefined, { signal, ref: false }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  over.catch(() => undefined);
  try {
    return await Promise.race([work, over]);
  } finally {
    impatience.abort();
  }
}

/** The finding of a check; one that cannot be made, or takes too long, is a bad one. */
export async function findingOf(check: Check, otherwise: CheckState): Promise<Finding> {
  try {
    return await inTime(check.look());
  } catch (error) {
    return { state: otherwise, reason: reasonOf(error) };
  }
}

/** An error of ours says what is behind it: the public sentence tells an operator nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
