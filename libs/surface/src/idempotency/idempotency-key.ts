import { AppError } from '@latchkey/common';
import { type FastifyRequest } from 'fastify';

const name = 'idempotency-key';
const printable = /^[ -~]{1,255}$/;

/**
 * The request's `Idempotency-Key`, or undefined.
 * @throws AppError `VALIDATION` for one that is empty, too long, no printable ASCII, or sent twice
 */
export function idempotencyKeyOf({ headers, raw }: FastifyRequest): string | undefined {
  const value = headers[name];
  if (value === undefined) return undefined;
  // Node joins repeated headers, so repetition is counted in the raw ones.
  const count = raw.rawHeaders.filter((sent, index) => index % 2 === 0 && sent.toLowerCase() === name).length;
  if (count > 1) throw invalid('must be sent once');
  if (typeof value !== 'string' || !printable.test(value)) {
    throw invalid('must have 1 to 255 characters, all of them printable ASCII');
  }
  return value;
}

const invalid = (what: string) => AppError.invalid('Idempotency-Key', `Idempotency-Key ${what}.`, 'header');
