import { AppError } from '@latchkey/common';
import { HttpException } from '@nestjs/common';
import { type RouteTable } from './route-table.js';

/** A failure as one of ours: as it was thrown, or translated from the framework's. */
export function toAppError(error: unknown, path: string, routes: RouteTable): AppError {
  if (error instanceof AppError) return error;
  // No id, slug or token has so many characters: such a thing does not exist.
  if (errorCode(error) === 'FST_ERR_MAX_PARAM_LENGTH') return new AppError('NOT_FOUND');
  if (errorCode(error) === 'FST_ERR_BAD_URL' || error instanceof URIError) return badUrl(error);
  const status = error instanceof HttpException ? error.getStatus() : statusCode(error);
  if (status === 404) return routes.refusal(path);
  if (status === 413) return new AppError('PAYLOAD_TOO_LARGE', { cause: error });
  if (status === 415) return new AppError('UNSUPPORTED_MEDIA_TYPE', { cause: error });
  if (status === 400) return new AppError('VALIDATION', { cause: error });
  return new AppError('INTERNAL', { cause: error });
}

const badUrl = (cause: unknown) => {
  const message = 'The path has a malformed percent escape.';
  return new AppError('VALIDATION', {
    message,
    cause,
    issues: [{ field: 'path', error: message, location: 'path', type: 'value_error' }],
  });
};

const errorCode = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code;

const statusCode = (error: unknown): number | undefined => {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
};
