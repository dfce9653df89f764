import { type AppError, type ErrorKind, type InputIssue, uuidSpelling } from '@latchkey/common';
import { codeTable, objectSchema, offsetPageOf, type Surface } from '@latchkey/surface';

/** This surface prints sentences instead of codes. Kinds that are missing here print the error's own. */
const sentences: Partial<Readonly<Record<ErrorKind, string>>> = {
  unauthenticated: 'Could not validate credentials',
  forbidden: 'Not enough permissions',
  missing: 'Not found',
  limited: 'Rate limit exceeded',
  fault: 'Internal server error',
};

/** A user's secret keys and how they are used. */
export const secretKey: Surface = {
  name: 'secret-key',
  title: 'Latchkey secret-key API',
  description: 'Secret keys of a user, managed with a JWT, and how they are used.',
  tags: {},
  prefixes: ['/api/v1/api-keys', '/api/v1/auth', '/api/v1/users', '/api/v1/analysis'],
  credentials: [
    { place: 'x-api-key', accepts: ['secret'] },
    { place: 'bearer', accepts: ['jwt', 'secret'] },
  ],
  ids: { organization: uuidSpelling, project: uuidSpelling, user: uuidSpelling, key: uuidSpelling },
  pages: 'offset',
  limits: [{ limit: 'secretKey', by: 'user' }],
  codes: codeTable({}),
  invalidStatus: 422,
  answer: (data) => data,
  answerPage: (page) => {
    const { items, total } = offsetPageOf(page);
    return { object: 'list', data: items, total };
  },
  fail: (error) => ({ detail: detailOf(error) }),
  schemas: {
    answer: (data) => data,
    answerPage: (item) =>
      objectSchema({ object: { const: 'list' }, data: { type: 'array', items: item }, total: { type: 'integer' } }),
    fail: (_failures, status) => objectSchema({ detail: status === 422 ? issueList : { type: 'string' } }),
  },
};

const issueList = {
  type: 'array',
  items: objectSchema(
    {
      type: { type: 'string', examples: ['string_too_long'] },
      loc: { type: 'array', items: { type: 'string' }, examples: [['body', 'description']] },
      msg: { type: 'string' },
      input: { description: 'What was sent; left out where it may be a secret.' },
    },
    ['input'],
  ),
};

function detailOf(error: AppError): unknown {
  if (error.code === 'VALIDATION') return error.issues.map(toDetail);
  return sentences[error.definition.kind] ?? error.message;
}

const toDetail = ({ type, location, field, error, input }: InputIssue) => ({
  type,
  loc: field === '' ? [location] : [location, ...field.split('.')],
  msg: error,
  ...(input === undefined ? {} : { input }),
});
