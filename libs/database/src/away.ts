import { AppError } from '@latchkey/common';

/** Does the work; where it fails because the database is away, that is `UNAVAILABLE`. */
export async function unlessAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? new AppError('UNAVAILABLE', { cause: error }) : error;
  }
}

/** The same object, whose promises fail with `UNAVAILABLE` where they fail because the database is away. */
export function guarded<T extends object>(target: T): T {
  return new Proxy(target, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, from, parameters);
        return result instanceof Promise ? unlessAway(() => result) : result;
      };
    },
  });
}

const awayCode = /^(08...|53...|57P..|ECONN\w+|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
const awayMessage = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Connection refused, lost or not to be had: socket errors, SQLSTATE classes 08, 53 and 57P, and the pool's own. */
function isAway(error: unknown): boolean {
  const cause = (error as { driverError?: unknown } | undefined)?.driverError ?? error;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && awayCode.test(code)) return true;
  return typeof message === 'string' && awayMessage.test(message);
}
