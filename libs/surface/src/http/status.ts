import { type ErrorKind } from '@latchkey/common';

/** The one table from what went wrong to an HTTP status (RFC 9110, RFC 6585). */
export const httpStatus: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  method: 405,
  conflict: 409,
  exhausted: 400,
  'too-large': 413,
  'headers-too-large': 431,
  'too-slow': 408,
  'media-type': 415,
  limited: 429,
  fault: 500,
  unavailable: 503,
};
