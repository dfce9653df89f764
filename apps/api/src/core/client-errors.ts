import { AppError } from '@latchkey/common';
import { bareHeaders, pathOf, requestId, statusOn, SurfaceRegistry } from '@latchkey/surface';
import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { standardSurface, surfaces } from '../surfaces/index.js';

const registry = new SurfaceRegistry(surfaces, standardSurface);

/** What Node tells about bytes that are no HTTP request. */
interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Answers what Node's parser refused (oversized headers, broken requests) in the shape of the surface that the request
 * line names, where one can be read. There is no request object at this point: the answer is written to the socket.
 */
export function answerClientErrors(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const target = /^\S+ +(\S+)/.exec(error.rawPacket?.toString('latin1', 0, 2048) ?? '')?.[1] ?? '/';
  const surface = registry.ofPath(pathOf(target));
  const failure = failureOf(error);
  const id = requestId(undefined);
  const status = failure.code === 'VALIDATION' ? 400 : statusOn(surface, failure);
  const body = JSON.stringify(surface.fail(failure, { status, requestId: id }));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...Object.entries(bareHeaders(id)).map(([name, value]) => `${name}: ${value}`),
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function failureOf({ code }: ClientError): AppError {
  if (code === 'HPE_HEADER_OVERFLOW') return new AppError('HEADERS_TOO_LARGE');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new AppError('REQUEST_TOO_SLOW');
  return AppError.invalid('', 'This is not a valid HTTP request.', 'header');
}
