import { uuidSpelling } from '@latchkey/common';
import { codeTable, objectSchema, offsetPageOf, type Surface } from '@latchkey/surface';
import { errorObject, errorObjectSchema } from './error-object.js';

const codes = codeTable({
  kinds: { unauthenticated: 'AUTH_INVALID', forbidden: 'FORBIDDEN' },
  codes: { CREDENTIAL_MISSING: 'AUTH_MISSING', SCOPE_MISSING: 'SCOPE_DENIED', LINK_INVALID: 'VALIDATION' },
});

/** Whose credential it is that a client has shown, for services of the deployment and the proxies in front of them. */
export const internal: Surface = {
  name: 'internal',
  title: 'Latchkey internal API',
  description:
    'What services and proxies ask about the credentials that their clients show. For machines of the deployment alone: ' +
    'do not open it to the outside.',
  tags: {
    Verification: 'Whose credential it is, what it may do, and what is left of its limits.',
    Authorization: 'The same for proxies that ask before they let a request pass: nginx, Traefik, Envoy.',
    Introspection: 'The same as RFC 7662 has it, for gateways that speak OAuth.',
  },
  prefixes: ['/internal'],
  credentials: [
    { place: 'bearer', accepts: ['service'] },
    { place: 'x-latchkey-service', accepts: ['service'], onlyWhereNamed: true },
  ],
  ids: { organization: uuidSpelling, project: uuidSpelling, user: uuidSpelling, key: uuidSpelling },
  pages: 'offset',
  limits: [],
  codes,
  invalidStatus: 400,
  answer: (data) => data,
  answerPage: (page) => {
    const { items, total, offset } = offsetPageOf(page);
    return { items, total, hasMore: offset + items.length < total };
  },
  fail: (error, facts) => errorObject(codes, error, facts),
  schemas: {
    answer: (data) => data,
    answerPage: (item) =>
      objectSchema({
        items: { type: 'array', items: item },
        total: { type: 'integer' },
        hasMore: { type: 'boolean' },
      }),
    fail: (failures) => errorObjectSchema(codes, failures),
  },
};
