import { v4, validate } from 'uuid';

/** The inbound X-Request-ID if it is a UUID (any version, any case), else a new one. */
export function requestId(inbound: string | string[] | undefined): string {
  return typeof inbound === 'string' && validate(inbound) ? inbound.toLowerCase() : v4();
}
