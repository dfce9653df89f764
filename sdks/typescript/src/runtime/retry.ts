/**
 * When a request without an answer may be sent again: `always`; `keyed`, with an Idempotency-Key; or `cautious`, only where
 * it cannot have been done.
 */
export type Retry = 'always' | 'keyed' | 'cautious';

/** The seconds that `Retry-After` says, as a number of them or as a date (RFC 9110, section 10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

/** Whether an answer says that the same request may do better later. A limit refuses before anything is done. */
export function mayRetryAnswer(status: number, retry: Retry): boolean {
  return status === 429 || (retry !== 'cautious' && [500, 502, 503, 504].includes(status));
}

/** Whether the request cannot have reached a server. */
export function neverSent(cause: unknown): boolean {
  for (let one = cause; one instanceof Error; one = one.cause) {
    if ('code' in one && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(one.code))) return true;
  }
  return false;
}

/** Milliseconds: what the server said, or else half a second, doubled each time, up to 8 seconds, less a random part. */
export function delayBefore(attempt: number, seconds: number | undefined): number {
  if (seconds !== undefined) return seconds * 1000 + Math.random() * 100;
  return Math.min(500 * 2 ** (attempt - 1), 8000) * (1 - Math.random() / 2);
}

/** @throws what the signal was aborted with */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }, milliseconds);
    if (signal?.aborted) aborted();
    else signal?.addEventListener('abort', aborted, { once: true });
  });
}
