import { type AppError, type ErrorCode } from '@latchkey/common';
import { type FailureFacts, type JsonSchema, objectSchema } from '@latchkey/surface';

type Codes = Readonly<Record<ErrorCode, string>>;

/** An error as an object with code, message and request id, and the field that is wrong, if any. */
export const errorObject = (codes: Codes, error: AppError, { requestId }: FailureFacts, more: object = {}): object => ({
  error: {
    code: codes[error.code],
    message: error.message,
    requestId,
    ...(error.issues[0]?.field ? { field: error.issues[0].field } : {}),
    ...more,
  },
});

/** The same as JSON Schema. @param more what there may be beside */
export const errorObjectSchema = (
  codes: Codes,
  failures: readonly ErrorCode[],
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema =>
  objectSchema({
    error: objectSchema(
      {
        code: { type: 'string', enum: [...new Set(failures.map((code) => codes[code]))] },
        message: { type: 'string' },
        requestId: { type: 'string', format: 'uuid' },
        field: { type: 'string', description: 'The field that is wrong.' },
        ...more,
      },
      ['field', ...Object.keys(more)],
    ),
  });
