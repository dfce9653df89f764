import { type OpenApiDocument } from '@latchkey/surface';
import { Contract } from './contract.js';
import { type Exchange } from './exchange.js';

const requestId = { 'X-Request-ID': { required: true } };
const thing = { $ref: '#/components/schemas/Thing' };
const document = {
  openapi: '3.1.1',
  info: {},
  tags: [],
  paths: {
    '/things/{id}': {
      get: {
        responses: {
          200: {
            headers: {
              ...requestId,
              ETag: {},
              'X-RateLimit-Limit': {},
              RateLimit: {},
            },
            content: { 'application/json': { schema: thing } },
          },
          304: { headers: requestId },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
    '/things/mine': {
      get: { responses: { 200: { headers: requestId, content: { 'text/plain': { schema: { type: 'string' } } } } } },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        properties: { id: { type: 'string' }, at: { type: 'string', format: 'date-time' } },
        required: ['id'],
        additionalProperties: false,
      },
    },
    responses: {
      NotFound: {
        headers: { ...requestId, 'Retry-After': { $ref: '#/components/headers/Retry' } },
        content: { 'application/json': { schema: { type: 'object', required: ['detail'] } } },
      },
    },
    headers: { Retry: { required: true } },
  },
} as unknown as OpenApiDocument;

const contract = new Contract([{ name: 'things', document }], () => ({ type: 'object', required: ['error'] }));
const standard = { 'x-request-id': '5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2', 'content-type': 'application/json' };

type Changes = Partial<Omit<Exchange, 'headers'>> & { readonly headers?: Record<string, string> };

function check({ headers, ...changes }: Changes = {}): void {
  const body = changes.body ?? { id: '1' };
  const own = new Headers({ ...standard, ...headers });
  contract.check({ method: 'GET', path: '/things/1', status: 200, text: 'x', ...changes, body, headers: own });
}

describe('Contract', () => {
  it.each<[string, Changes]>([
    ['a declared answer', {}],
    ['a slash at the end', { path: '/things/1/' }],
    ['a declared header that is optional', { headers: { etag: '"1"' } }],
    ['a HEAD without a body', { method: 'HEAD', text: '' }],
    ['OPTIONS on anything', { method: 'OPTIONS', status: 204, text: '' }],
    ['a status without content', { status: 304, text: '' }],
    ['an error on a path that no document knows', { path: '/nothing', status: 404, body: { error: 1 } }],
    ['an error on a method that no document knows', { method: 'POST', status: 405, body: { error: 1 } }],
    [
      'the path without parameters before the one with',
      { path: '/things/mine', headers: { 'content-type': 'text/plain' } },
    ],
  ])('lets %s pass', (_, changes) => {
    expect(() => check(changes)).not.toThrow();
  });

  it.each<[string, Changes, string]>([
    ['a status', { status: 201 }, 'declared are only: 200, 304, 404'],
    ['a field', { body: { id: '1', more: 2 } }, 'the body must NOT have additional properties ("more")'],
    ['a format', { body: { id: '1', at: 'noon' } }, '/at must match format "date-time"'],
    ['a header', { headers: { 'set-cookie': 'a=b' } }, 'undeclared header set-cookie'],
    ['a media type', { headers: { 'content-type': 'text/html' } }, 'text/html is not declared'],
    ['a body', { status: 304 }, 'no body is declared'],
    ['a path', { path: '/nothing' }, 'no document has this path'],
    ['a shape of error', { path: '/nothing', status: 404 }, "must have required property 'error'"],
  ])('refuses %s that is not declared', (_, changes, message) => {
    expect(() => check(changes)).toThrow(message);
  });

  it.each<[string, Changes, string]>([
    ['field', { body: { at: '2026-04-05T10:00:00Z' } }, "must have required property 'id'"],
    ['header', { status: 404, body: { detail: '' } }, 'missing header retry-after'],
    ['request id', { headers: { 'x-request-id': 'none' } }, 'X-Request-ID is no UUID'],
    ['part of the limits', { headers: { 'x-ratelimit-limit': '1' } }, 'of the limits only x-ratelimit-limit'],
  ])('refuses a missing %s', (_, changes, message) => {
    expect(() => check(changes)).toThrow(message);
  });
});
