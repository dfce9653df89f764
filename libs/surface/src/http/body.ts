import { AppError } from '@latchkey/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Readable } from 'node:stream';
import { repeatable } from '../wire/issues.js';

/** The most that a body may have: 1 MiB. */
export const maxBodyBytes = 1_048_576;
const maxDepth = 32;
const json = /^application\/json[ \t]*(?:;|$)/i;
const form = /^application\/x-www-form-urlencoded[ \t]*(?:;|$)/i;
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
  server.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    try {
      return await readBody(request, payload);
    } catch (error) {
      if (error instanceof AppError && !(error instanceof BodyCutOff)) return new UnreadableBody(error);
      throw error;
    }
  });
}

async function readBody(request: FastifyRequest, payload: Readable): Promise<unknown> {
  const { 'content-length': length, 'content-type': type, 'content-encoding': encoding } = request.headers;
  if (Number(length ?? 0) > maxBodyBytes) throw new AppError('PAYLOAD_TOO_LARGE');
  const bytes = await collect(payload);
  if (bytes.length === 0) return undefined;
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', { message: 'Send the body without Content-Encoding.' });
  }
  if (form.test(type ?? '') && takesForm(request)) return parseForm(decode(bytes));
  if (!json.test(type ?? '')) throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  return parse(decode(bytes));
}

/** Keeps no more than the limit: what lies beyond is let run off, so that the answer can still be sent. */
function collect(payload: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    payload.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      else {
        payload.removeAllListeners('data').resume();
        reject(new AppError('PAYLOAD_TOO_LARGE'));
      }
    });
    payload.once('end', () => resolve(Buffer.concat(chunks)));
    payload.once('error', (cause) => reject(new BodyCutOff(cause)));
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notJson('The body must be JSON in UTF-8.', cause);
  }
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
