import { type JsonSchema } from './json-schema.js';

const header = (description: string, schema: JsonSchema, required = false): JsonSchema => ({
  description,
  ...(required ? { required } : {}),
  schema,
});

const text = (example: string): JsonSchema => ({ type: 'string', examples: [example] });
const whole = (example: number): JsonSchema => ({ type: 'integer', minimum: 0, examples: [example] });

/** Every header that the documents name, by the key of its component. */
export const headerComponents: Readonly<Record<string, JsonSchema>> = {
  'X-Request-ID': header(
    'The id of this request in the server’s log. A UUID that you send as X-Request-ID is kept.',
    { type: 'string', format: 'uuid', examples: ['5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2'] },
    true,
  ),
  'X-RateLimit-Limit': header('How many requests the tightest limit allows in its window.', whole(300)),
  'X-RateLimit-Remaining': header('How many of them are left.', whole(295)),
  'X-RateLimit-Reset': header('When its window ends, in seconds since 1970.', whole(1_640_000_000)),
  'RateLimit-Policy': header('Every limit that counts this request: quota and window.', text('"pro";q=300;w=60')),
  RateLimit: header('What is left of each, and the seconds until it is whole again.', text('"pro";r=295;t=30')),
  'Retry-After': header('The seconds to wait before trying again.', { ...whole(30), minimum: 1 }, true),
  'Idempotent-Replayed': header(
    'This is the answer to an earlier request with the same Idempotency-Key; nothing was done this time.',
    { type: 'string', enum: ['true'] },
  ),
  'Revocation-Receipt': header(
    'How far the change has come, as JSON: `confirmedNodes` of `nodes` nodes know of it, and since `effectiveAt` no node goes ' +
      'by what was before (null where that could not be made sure of within three seconds).',
    text('{"confirmedNodes":3,"nodes":3,"effectiveAt":"2026-01-31T12:00:00.000Z"}'),
    true,
  ),
  'WWW-Authenticate': header('How to authenticate (RFC 6750).', text('Bearer realm="latchkey"'), true),
};

const limitHeaders = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'RateLimit-Policy',
  'RateLimit',
];

/** What the headers of an operation's answers depend on. */
export interface HeaderFacts {
  /** Limits count requests to it. */
  readonly limited: boolean;
  /** The answer may be one that was kept for an `Idempotency-Key`. */
  readonly replayed: boolean;
  /** Every node knows of the change when it is answered. */
  readonly confirmed?: boolean;
}

/** The headers of an answer by its status: references to the components. */
export function headersOf(status: number, { limited, replayed, confirmed }: HeaderFacts): Record<string, JsonSchema> {
  const names = [
    'X-Request-ID',
    ...(limited ? limitHeaders : []),
    ...(replayed ? ['Idempotent-Replayed'] : []),
    ...(confirmed && status < 300 ? ['Revocation-Receipt'] : []),
    ...(status === 429 ? ['Retry-After'] : []),
    ...(status === 401 ? ['WWW-Authenticate'] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** The request header by which a client says that two requests are one. */
export const idempotencyKeyParameter: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text ' +
    'that no other request of yours has, such as a random UUID.',
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    pattern: '^[ -~]+$',
    examples: ['0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11'],
  },
};

/** Headers that one operation sets itself. */
export const ownHeaders = (headers: Readonly<Record<string, string>>): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, header(description, { type: 'string' })]),
  );
