import { AppError, type ErrorCode, errorCodes, errorRegistry, type Page } from '@latchkey/common';
import { type JsonSchema, objectSchema, statusOn, type Surface, SurfaceRegistry } from '@latchkey/surface';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { account } from '../../apps/api/src/surfaces/account.surface.js';
import { standardSurface, surfaces } from '../../apps/api/src/surfaces/index.js';
import { internal } from '../../apps/api/src/surfaces/internal.surface.js';
import { project } from '../../apps/api/src/surfaces/project.surface.js';
import { secretKey } from '../../apps/api/src/surfaces/secret-key.surface.js';
import { workspace } from '../../apps/api/src/surfaces/workspace.surface.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const requestId = '5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2';
const invalid = AppError.invalid('name', 'Name is required', 'body', 'missing');
const credentials = 'Could not validate credentials';
const keyLimit = 'Maximum number of API keys (10) reached. Please expire unused keys.';
const permissions = 'Not enough permissions';
/** The error's own sentence. */
const own = Symbol('own');

/** Each error's status, its word on account, project (and internal) and workspace, and its sentence on secret-key. */
const table: Readonly<Record<ErrorCode, readonly [number, string, string, string, string | symbol | null]>> = {
  VALIDATION: [400, 'VALIDATION_ERROR', 'VALIDATION', 'VALIDATION_ERROR', null],
  LINK_INVALID: [400, 'LINK_INVALID', 'VALIDATION', 'VALIDATION_ERROR', own],
  OAUTH_REFUSED: [400, 'OAUTH_REFUSED', 'OAUTH_REFUSED', 'OAUTH_REFUSED', own],
  OAUTH_CLIENT_REFUSED: [401, 'OAUTH_CLIENT_REFUSED', 'AUTH_INVALID', 'UNAUTHORIZED', credentials],
  CREDENTIAL_MISSING: [401, 'AUTHENTICATION_REQUIRED', 'AUTH_MISSING', 'UNAUTHORIZED', credentials],
  API_KEY_INVALID: [401, 'INVALID_API_KEY', 'AUTH_INVALID', 'UNAUTHORIZED', credentials],
  TOKEN_INVALID: [401, 'INVALID_OR_EXPIRED_TOKEN', 'AUTH_INVALID', 'UNAUTHORIZED', credentials],
  SIGN_IN_FAILED: [401, 'INVALID_CREDENTIALS', 'AUTH_INVALID', 'UNAUTHORIZED', credentials],
  USER_NOT_ACTIVE: [401, 'USER_NOT_ACTIVE', 'AUTH_INVALID', 'UNAUTHORIZED', credentials],
  SCOPE_MISSING: [403, 'API_KEY_MISSING_SCOPES', 'SCOPE_DENIED', 'INSUFFICIENT_SCOPE', permissions],
  ROLE_TOO_LOW: [403, 'INSUFFICIENT_PERMISSIONS', 'FORBIDDEN', 'FORBIDDEN', permissions],
  FORBIDDEN: [403, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', permissions],
  CROSS_SITE: [403, 'CROSS_SITE', 'FORBIDDEN', 'FORBIDDEN', permissions],
  MFA_REQUIRED: [403, 'MFA_REQUIRED', 'FORBIDDEN', 'FORBIDDEN', own],
  STEP_UP_REQUIRED: [403, 'STEP_UP_REQUIRED', 'FORBIDDEN', 'FORBIDDEN', own],
  SSO_REQUIRED: [403, 'SSO_REQUIRED', 'FORBIDDEN', 'FORBIDDEN', permissions],
  EMAIL_NOT_VERIFIED: [403, 'EMAIL_NOT_VERIFIED', 'FORBIDDEN', 'FORBIDDEN', permissions],
  NOT_FOUND: [404, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'Not found'],
  METHOD_NOT_ALLOWED: [405, 'METHOD_NOT_ALLOWED', 'METHOD_NOT_ALLOWED', 'METHOD_NOT_ALLOWED', own],
  CONFLICT: [409, 'CONFLICT', 'CONFLICT', 'CONFLICT', own],
  LAST_OWNER: [409, 'LAST_OWNER', 'LAST_OWNER', 'CONFLICT', own],
  LAST_ADMIN: [409, 'LAST_ADMIN', 'LAST_ADMIN', 'CONFLICT', own],
  SLUG_TAKEN: [409, 'SLUG_TAKEN', 'SLUG_TAKEN', 'CONFLICT', own],
  HANDLE_TAKEN: [409, 'HANDLE_TAKEN', 'HANDLE_TAKEN', 'CONFLICT', own],
  DOMAIN_TAKEN: [409, 'DOMAIN_TAKEN', 'DOMAIN_TAKEN', 'CONFLICT', own],
  ALREADY_MEMBER: [409, 'ALREADY_MEMBER', 'ALREADY_MEMBER', 'CONFLICT', own],
  INVITE_PENDING: [409, 'INVITE_PENDING', 'INVITE_PENDING', 'CONFLICT', own],
  KEY_REVOKED: [409, 'KEY_REVOKED', 'KEY_REVOKED', 'CONFLICT', own],
  IDEMPOTENCY_MISMATCH: [409, 'IDEMPOTENCY_MISMATCH', 'IDEMPOTENCY_MISMATCH', 'IDEMPOTENCY_MISMATCH', own],
  KEY_LIMIT_REACHED: [400, 'KEY_LIMIT_REACHED', 'KEY_LIMIT_REACHED', 'KEY_LIMIT_REACHED', keyLimit],
  PAYLOAD_TOO_LARGE: [413, 'PAYLOAD_TOO_LARGE', 'PAYLOAD_TOO_LARGE', 'PAYLOAD_TOO_LARGE', own],
  HEADERS_TOO_LARGE: [431, 'HEADERS_TOO_LARGE', 'HEADERS_TOO_LARGE', 'HEADERS_TOO_LARGE', own],
  REQUEST_TOO_SLOW: [408, 'REQUEST_TOO_SLOW', 'REQUEST_TOO_SLOW', 'REQUEST_TOO_SLOW', own],
  UNSUPPORTED_MEDIA_TYPE: [415, 'UNSUPPORTED_MEDIA_TYPE', 'UNSUPPORTED_MEDIA_TYPE', 'UNSUPPORTED_MEDIA_TYPE', own],
  RATE_LIMITED: [429, 'RATE_LIMIT_ERROR', 'RATE_LIMITED', 'RATE_LIMITED', 'Rate limit exceeded'],
  INTERNAL: [500, 'INTERNAL_ERROR', 'INTERNAL', 'INTERNAL_ERROR', 'Internal server error'],
  UNAVAILABLE: [503, 'UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE', own],
};

const retryable = ['RATE_LIMITED', 'INTERNAL', 'UNAVAILABLE'];

describe.each(errorCodes)('%s', (code) => {
  const error = code === 'VALIDATION' ? invalid : new AppError(code);
  const { message } = error;
  const [status, onAccount, onProject, onWorkspace, onSecretKey] = table[code];
  const printed = (surface: Surface) => surface.fail(error, { status: statusOn(surface, error), requestId });

  it.each(surfaces.map((surface) => [surface.name, surface] as const))('has the declared shape on %s', (_, surface) => {
    const schema = surface.schemas.fail([code], statusOn(surface, error));

    expect(statusOn(surface, error)).toBe(surface === secretKey && code === 'VALIDATION' ? 422 : status);
    expect(faults(schema, printed(surface))).toEqual([]);
  });

  it('reads on account', () => {
    const meta =
      code === 'VALIDATION'
        ? { meta: { errors: [{ field: 'name', error: 'Name is required', location: 'body' }] } }
        : {};

    expect(printed(account)).toEqual({ success: false, status, code: onAccount, message, ...meta, requestId });
  });

  it('reads on project', () => {
    const field = code === 'VALIDATION' ? { field: 'name' } : {};
    const again = retryable.includes(code) ? { retryable: true } : {};

    expect(printed(project)).toEqual({ error: { code: onProject, message, requestId, ...field, ...again } });
  });

  it('reads on internal', () => {
    const field = code === 'VALIDATION' ? { field: 'name' } : {};

    expect(printed(internal)).toEqual({ error: { code: onProject, message, requestId, ...field } });
  });

  it('reads on workspace', () => {
    const details = code === 'VALIDATION' ? { details: { field: 'name' } } : {};

    expect(printed(workspace)).toEqual({ success: false, error: { code: onWorkspace, message, ...details } });
  });

  it('reads on secret-key', () => {
    const list = [{ type: 'missing', loc: ['body', 'name'], msg: 'Name is required', input: null }];

    expect(printed(secretKey)).toEqual({
      detail: code === 'VALIDATION' ? list : onSecretKey === own ? message : onSecretKey,
    });
  });
});

describe('A fault', () => {
  it.each(surfaces.map((surface) => [surface.name, surface] as const))(
    'tells nothing of its cause on %s',
    (_, surface) => {
      const error = new AppError('INTERNAL', { cause: new Error('SELECT'), details: { table: 'SELECT' } });

      expect(JSON.stringify(surface.fail(error, { status: 500, requestId }))).not.toContain('SELECT');
    },
  );
});

describe.each(surfaces.map((surface) => [surface.name, surface] as const))('An answer on %s', (name, surface) => {
  const facts = { status: 200, message: 'Done' };
  const thing = objectSchema({ id: { type: 'string' } });
  const pageOf = (items: readonly unknown[], more: boolean): Page<unknown> =>
    surface.pages === 'cursor'
      ? { items, nextCursor: more ? 'next' : null, limit: 2 }
      : { items, total: items.length + (more ? 5 : 0), limit: 2, offset: 0 };

  it.each([
    ['one thing', thing, { id: '1' }],
    ['nothing', { type: 'null' }, null],
  ])('has the declared shape: %s', (_, schema, data) => {
    expect(faults(surface.schemas.answer(schema, facts), surface.answer(data, facts))).toEqual([]);
  });

  it.each([
    ['with more to come', [{ id: '1' }, { id: '2' }], true],
    ['at the end', [{ id: '1' }], false],
    ['empty', [], false],
  ])('has the declared shape: a page, %s', (_, items, more) => {
    const printed = surface.answerPage(pageOf(items, more), facts);

    expect(faults(surface.schemas.answerPage(thing, facts), printed)).toEqual([]);
    if (name !== 'secret-key') expect(JSON.stringify(printed)).toMatch(new RegExp(`"has_?[mM]ore":${more}`));
  });

  it('lets no field pass that is not declared', () => {
    expect(faults(surface.schemas.answer(thing, facts), surface.answer({ id: '1', more: 2 }, facts))).not.toEqual([]);
  });
});

describe('A path without a handler', () => {
  const registry = new SurfaceRegistry(surfaces, standardSurface);

  it.each([
    ['/api/auth/x', account],
    ['/api/user', account],
    ['/api/v1/auth/x', secretKey],
    ['/api/v1/api-keys', secretKey],
    ['/api/v1/api-keys/', secretKey],
    ['/api/v1/api-keys?limit=1', secretKey],
    ['/api/v1/users/me', secretKey],
    ['/api/v1/analysis/1', secretKey],
    ['/api/v1/api-keysx', project],
    ['/api/v1/whoami', project],
    ['/api/v1/', project],
    ['/api/v1', project],
    ['/v1/x', workspace],
    ['/v1', workspace],
    ['/internal/verify', internal],
    ['/internal', internal],
    ['/internals', account],
    ['/v1x', account],
    ['/api/v1x', account],
    ['/api', account],
    ['/', account],
    ['', account],
    ['/openapi/account.json', account],
  ])('%s belongs to the surface of its longest prefix', (path, surface) => {
    expect(registry.ofPath(path).name).toBe(surface.name);
  });
});

function faults(schema: JsonSchema, value: unknown): unknown[] {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

it('has a row for every error of the registry', () => {
  expect(Object.keys(table)).toEqual(Object.keys(errorRegistry));
});
