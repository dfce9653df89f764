/**
 * What is there already, or will be. A request whose credential is remembered is answered without waiting for anything, and
 * each needless wait would cost as much as all that is looked up for it.
 */
export type Eventually<T> = T | Promise<T>;

/** Goes on with what is there, at once where it is. What `next` throws is thrown, or rejects. */
export function afterwards<T, R>(value: Eventually<T>, next: (value: T) => Eventually<R>): Eventually<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Does something with each, one begun after the other, and goes on with all that came of it: at once where it is there. */
export function withAll<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Eventually<R>,
): Eventually<readonly R[]> {
  const results = items.map((item, index) => begin(() => work(item, index)));
  return results.some((result) => result instanceof Promise) ? Promise.all(results) : (results as R[]);
}

/** What is thrown rejects: it is told when all has been begun, as nobody would wait for the rest otherwise. */
function begin<R>(work: () => Eventually<R>): Eventually<R> {
  try {
    return work();
  } catch (error) {
    return Promise.resolve().then(() => {
      throw error;
    });
  }
}
