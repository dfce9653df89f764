import { type ApiError } from '../api/client.js';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** How long from now, rounded up so that nobody comes too early: “in 3 minutes”. */
export function inSeconds(seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return relative.format(Math.ceil(seconds / size), unit);
}

/** What a failure says to a person. Where the server says when to try again, it is said in minutes, not in headers. */
export function words({ status, message, retryAfter }: ApiError): string {
  if (status !== 429) return message;
  return retryAfter === undefined
    ? 'This was tried too often. Try again later.'
    : `This was tried too often. Try again ${inSeconds(retryAfter)}.`;
}
