import { type AppError, prefixedSpelling } from '@latchkey/common';
import { codeTable, type FailureFacts, objectSchema, offsetPageOf, type Surface } from '@latchkey/surface';

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
  tags: {
    Projects: 'What the workspace works on.',
    Tasks: 'What there is to do in its projects.',
    Workspace: 'The workspace itself: its plan, its limits, and what it has used of them.',
    'API keys': 'Keys of the workspace: made, changed, rotated and revoked by one of them.',
  },
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
  fail: (error, facts) => ({
    success: false,
    error: { code: codes[error.code], message: error.message, ...detailsOf(error, facts) },
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

function detailsOf(error: AppError, { status }: FailureFacts): { details?: unknown } {
  if (error.code === 'VALIDATION') return error.issues[0]?.field ? { details: { field: error.issues[0].field } } : {};
  // What is behind a fault is nobody's business but the log's.
  const facts = status < 500 ? Object.entries(error.details) : [];
  return facts.length > 0 ? { details: Object.fromEntries(facts.map(([name, fact]) => [snake(name), fact])) } : {};
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
