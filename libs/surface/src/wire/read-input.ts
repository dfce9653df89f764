import { validationError } from './issues.js';
import { type AnyWire } from './wire.js';

/** Checks a body or query against the wire class that a handler declares, and answers the parsed value. */
export function readInput(location: 'body' | 'query', value: unknown, { schema }: AnyWire): unknown {
  // A missing body is checked as an empty one, so that the answer names what is missing.
  const input = value ?? (location === 'body' && value === null ? null : {});
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw validationError(parsed.error, location, input, schema);
  return parsed.data;
}
