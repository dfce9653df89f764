import { type AppError, prefixedSpelling } from '@latchkey/common';
import { codeTable, objectSchema, offsetPageOf, type Surface } from '@latchkey/surface';

const codes = codeTable({
  kinds: { unauthenticated: 'UNAUTHORIZED', forbidden: 'FORBIDDEN', conflict: 'CONFLICT' },
  codes: {
    VALIDATION: 'VALIDATION_ERROR',
    LINK_INVALID: 'VALIDATION_ERROR',
    SCOPE_MISSING: 'INSUFFICIENT_SCOPE',
    INTERNAL: 'INTERNAL_ERROR',
    IDEMPOTENCY_MISMATCH: 'IDEMPOTENCY_MISMATCH',
  },
});

/** Projects and tasks of an organization, for its workspace keys. */
export const workspace: Surface = {
  name: 'workspace',
  title: 'Latchkey workspace API',
  description: 'Projects and tasks of the organization that a workspace key belongs to.',
  tags: {},
  prefixes: ['/v1'],
  credentials: [{ place: 'bearer', accepts: ['workspace'] }],
  ids: {
    organization: prefixedSpelling('org'),
    project: prefixedSpelling('proj'),
    task: prefixedSpelling('task'),
    key: prefixedSpelling('key'),
  },
  pages: 'offset',
  limits: [{ limit: 'plan', by: 'organization' }],
  codes,
  invalidStatus: 400,
  answer: (data) => ({ success: true, data }),
  answerPage: (page) => {
    const { items, total, limit, offset } = offsetPageOf(page);
    const pagination = { total, limit, offset, has_more: offset + items.length < total };
    return { success: true, data: items, pagination };
  },
  fail: (error) => ({
    success: false,
    error: { code: codes[error.code], message: error.message, ...detailsOf(error) },
  }),
  schemas: {
    answer: (data) => objectSchema({ success: { const: true }, data }),
    answerPage: (item) =>
      objectSchema({
        success: { const: true },
        data: { type: 'array', items: item },
        pagination: objectSchema({
          total: { type: 'integer' },
          limit: { type: 'integer' },
          offset: { type: 'integer' },
          has_more: { type: 'boolean' },
        }),
      }),
    fail: (failures) =>
      objectSchema({
        success: { const: false },
        error: objectSchema(
          {
            code: { type: 'string', enum: [...new Set(failures.map((code) => codes[code]))] },
            message: { type: 'string' },
            details: { type: 'object', description: 'Facts about the error, such as `field`: what is wrong.' },
          },
          ['details'],
        ),
      }),
  },
};

const detailsOf = (error: AppError): { details?: unknown } =>
  error.issues.length > 0 && error.issues[0].field ? { details: { field: error.issues[0].field } } : {};
