/**
 * What is there already, or will be. A request whose credential is remembered is answered without waiting for anything, and
 * each needless wait would cost as much as all that is looked up for it.
 */
export type Eventually<T> = T | Promise<T>;

/** Goes on with what is there, at once where it is. What `next` throws is thrown, or rejects. */
export function afterwards<T, R>(value: Eventually<T>, next: (value: T) => Eventually<R>): Eventually<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
