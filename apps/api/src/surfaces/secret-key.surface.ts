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
  tags: {
    Authentication: 'Signing in for a JWT, getting the next one, and signing out.',
    Users: 'Who is calling.',
    'API keys': 'Secret keys of your own for the programs that call the API, sent as X-API-Key. Managed with a JWT.',
    Analysis: 'How your keys were used: requests by day, and by what became of them.',
  },
  prefixes: ['/api/v1/api-keys', '/api/v1/auth', '/api/v1/users', '/api/v1/analysis'],
  credentials: [
    { place: 'x-api-key', accepts: ['secret'] },
    { place: 'bearer', accepts: ['jwt', 'secret'] },
  ],
  seesOnlyItsOwn: true,
  ids: { organization: uuidSpelling, project: uuidSpelling, user: uuidSpelling, key: uuidSpelling },
  pages: 'offset',
  limits: [{ limit: 'secretKey', by: 'user' }],
  codes: codeTable({}),
  invalidStatus: 422,
  answer: (data, { message }) => data ?? { message, success: true },
  answerPage: (page) => {
    const { items, total } = offsetPageOf(page);
    return { object: 'list', data: items, total };
  },
  fail: (error, { status }) => ({ detail: detailOf(error, status) }),
  schemas: {
    answer: (data, { message }) => (data.type === 'null' ? doneSchema(message) : data),
    answerPage: (item) =>
      objectSchema({ object: { const: 'list' }, data: { type: 'array', items: item }, total: { type: 'integer' } }),
    fail: (_failures, status) => objectSchema({ detail: status === 422 ? issueList : { type: 'string' } }),
  },
};

/** What is answered where there is nothing to say but that it is done. */
const doneSchema = (message: string) =>
  objectSchema({ message: { type: 'string', examples: [message] }, success: { const: true } });

const mostKeys = 10;

const limitSentence = ({ details }: AppError): string =>
  `Maximum number of API keys (${Number(details.limit ?? mostKeys)}) reached. Please expire unused keys.`;

const issueList = {
  type: 'array',
  items: objectSchema({
    type: { type: 'string', examples: ['string_too_long'] },
    loc: { type: 'array', items: { type: 'string' }, examples: [['body', 'description']] },
    msg: { type: 'string' },
    input: { description: 'What was sent; null where nothing was, or where it may be a secret.' },
  }),
};

/** What is wrong field by field, with the status that says so; all else in a sentence. */
function detailOf(error: AppError, status: number): unknown {
  if (error.code === 'VALIDATION' && status === 422) return error.issues.map(toDetail);
  if (error.code === 'KEY_LIMIT_REACHED') return limitSentence(error);
  if (error.code === 'MFA_REQUIRED' || error.code === 'STEP_UP_REQUIRED') return error.message;
  return sentences[error.definition.kind] ?? error.message;
}

const toDetail = ({ type, location, field, error, input }: InputIssue) => ({
  type,
  loc: field === '' ? [location] : [location, ...field.split('.')],
  msg: error,
  input: input ?? null,
});
