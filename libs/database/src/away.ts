import { AppError } from '@latchkey/common';

/** Does the work; where it fails because the database is away or too busy, that is `UNAVAILABLE`: the same may succeed later. */
export async function unlessAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? new AppError('UNAVAILABLE', { cause: error }) : error;
  }
}

/**
 * The same object, whose promises fail with `UNAVAILABLE` where they fail because the database is away.
 * @param around is given each call to make
 */
export function guarded<T extends object>(target: T, around: (call: () => unknown) => unknown): T {
  return new Proxy(target, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]): unknown => {
        const result = around((): unknown => Reflect.apply(value, from, parameters));
        return result instanceof Promise ? unlessAway(() => result) : result;
      };
    },
  });
}

/** Given up by the database for the sake of others: a deadlock, a conflict, a wait or a statement that took too long. */
const givenUpCode = /^(40001|40P01|55P03|57014)$/;
const awayCode = /^(08...|53...|57P..|ECONN\w+|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
/** What drivers say of a connection that is no more, and TypeORM of the transaction that was on it. */
const awayMessages = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'Query runner already released',
  'Database connection provided by a query runner was already released',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
];

/** Connection refused, lost or not to be had: socket errors, SQLSTATE classes 08, 53 and 57P, and the pool's own. */
function isAway(error: unknown): boolean {
  const cause = (error as { driverError?: unknown } | undefined)?.driverError ?? error;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (awayCode.test(code) || givenUpCode.test(code))) return true;
  return typeof message === 'string' && awayMessages.some((start) => message.startsWith(start));
}
