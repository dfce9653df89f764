import { AppError } from '@latchkey/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { type Readable } from 'node:stream';
import { repeatable } from '../wire/issues.js';

/** The most that a body may have: 1 MiB. */
export const maxBodyBytes = 1_048_576;
const maxDepth = 32;
const json = /^application\/json[ \t]*(?:;|$)/i;
const form = /^application\/x-www-form-urlencoded[ \t]*(?:;|$)/i;
const byteOrderMark = 0xfeff;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A body that could not be read. It is carried along and thrown when the body's turn comes, since a caller's credential,
 * limits and rights are judged before what they sent.
 */
export class UnreadableBody {
  constructor(readonly error: AppError) {}
}

/** The client went away, or was sent away for taking too long: nobody is there to be answered, and nothing is done. */
class BodyCutOff extends AppError {
  constructor(cause: unknown) {
    super('VALIDATION', { message: 'The body did not arrive whole.', cause });
  }
}

/** Replaces Fastify's parsers by one that takes JSON alone, and forms where an operation declares them. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (request: FastifyRequest, payload: Readable, done: Done) => {
    collect(request, payload, (failure, bytes) => done(...outcomeOf(request, failure, bytes)));
  });
}

function outcomeOf(request: FastifyRequest, failure: AppError | undefined, bytes: Buffer): Parameters<Done> {
  try {
    if (failure) throw failure;
    return [null, read(request, bytes)];
  } catch (error) {
    if (error instanceof AppError && !(error instanceof BodyCutOff)) return [null, new UnreadableBody(error)];
    return [error as Error];
  }
}

type Done = (error: Error | null, body?: unknown) => void;

function read(request: FastifyRequest, bytes: Buffer): unknown {
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (bytes.length === 0) return undefined;
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', { message: 'Send the body without Content-Encoding.' });
  }
  if (form.test(type) && takesForm(request)) return parseForm(decode(bytes));
  if (!json.test(type)) throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  return parse(decode(bytes));
}

/**
 * Keeps no more than the limit: what lies beyond is let run off, so that the answer can still be sent.
 * @param done called once, with why not or with all that came
 */
function collect(
  { headers }: FastifyRequest,
  payload: Readable,
  done: (failure: AppError | undefined, bytes: Buffer) => void,
): void {
  const nothing = Buffer.alloc(0);
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) {
    done(new AppError('PAYLOAD_TOO_LARGE'), nothing);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (failure: AppError | undefined) => {
    payload.off('data', onData).off('end', onEnd).off('error', onError);
    // Whatever goes wrong with the rest is nobody's business any more.
    if (failure) payload.on('error', () => undefined).resume();
    done(failure, failure ? nothing : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  };
  const onData = (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
    else end(new AppError('PAYLOAD_TOO_LARGE'));
  };
  const onEnd = () => end(undefined);
  const onError = (cause: unknown) => end(new BodyCutOff(cause));
  payload.on('data', onData).on('end', onEnd).on('error', onError);
}

function decode(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw notJson('The body must be JSON in UTF-8.');
  const text = bytes.toString();
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw notJson('The body must be valid JSON.', cause);
  }
  assertPlain(value);
  return value;
}

/** Set by `@TakesForm()`. */
const takesForm = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesForm?: boolean }).takesForm === true;

/** A form as the object that JSON would have been. */
function parseForm(text: string): unknown {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (forbiddenKeys.has(name)) throw notAllowed(name);
    if (fields.has(name)) throw AppError.invalid(repeatable(name), `${repeatable(name)} must be given once.`, 'body');
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

/** Refuses nesting past the limit and keys that reach an object's prototype. Walks level by level, without recursion. */
function assertPlain(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw notJson(`The body must not be nested deeper than ${maxDepth} levels.`);
    level = level.flatMap(children);
  }
}

function children(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value;
  const bad = Object.keys(value).find((key) => forbiddenKeys.has(key));
  if (bad !== undefined) throw notAllowed(bad);
  return Object.values(value);
}

const notAllowed = (name: string) =>
  AppError.invalid(name, `The name ${name} is not allowed.`, 'body', 'extra_forbidden');

const notJson = (message: string, cause?: unknown) =>
  new AppError('VALIDATION', {
    message,
    cause,
    issues: [{ field: '', error: message, location: 'body', type: 'json_invalid' }],
  });
