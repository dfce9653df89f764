import { type CredentialKind } from '@latchkey/access';
import { AppError, type ErrorCode, errorCodes } from '@latchkey/common';
import { statusOn } from '../http/error.filter.js';
import { type Surface } from '../surface.js';
import { type Route } from './route-catalogue.js';

const readOnly = ['GET', 'HEAD', 'OPTIONS'];
const ofPeople: readonly CredentialKind[] = ['session', 'jwt', 'oauth', 'personal', 'secret'];

/** What can be wrong with a credential; the last one only where a person is behind it. */
export const credentialFailures: readonly ErrorCode[] = [
  'CREDENTIAL_MISSING',
  'API_KEY_INVALID',
  'TOKEN_INVALID',
  'USER_NOT_ACTIVE',
];

/**
 * Every error that an operation can end in, by status: what its service can throw (`@Fails`), and what follows from its
 * access, its input and its limits.
 */
export function failuresByStatus(route: Route, surface: Surface): Map<number, ErrorCode[]> {
  const codes = new Set<ErrorCode>([...accessFailures(route, surface), ...inputFailures(route), ...route.failures]);
  if (canBeRepeated(route)) codes.add('IDEMPOTENCY_MISMATCH').add('CONFLICT');
  if (canBeLimited(route, surface)) codes.add('RATE_LIMITED');
  codes.add('INTERNAL').add('UNAVAILABLE');
  const sorted = errorCodes.filter((code) => codes.has(code));
  const statuses = sorted.map((code) => [statusOn(surface, new AppError(code)), code] as const);
  const found = [...new Set(statuses.map(([status]) => status))].sort((one, other) => one - other);
  return new Map(found.map((status) => [status, statuses.filter(([own]) => own === status).map(([, code]) => code)]));
}

/** Whether any limit counts requests to this operation. Where nobody is known, only addresses are counted. */
const canBeLimited = ({ access, limits, unlimited }: Route, surface: Surface): boolean =>
  !unlimited && (access?.public === false || limits.length > 0 || surface.limits.some(({ by }) => by === 'ip'));

/** Whether its answers say what is left of the limits: of those that count it, or of wrong credentials where none does. */
export const tellsLimits = ({ unlimited }: Route): boolean => !unlimited;

/** Whether the operation heeds `Idempotency-Key`. */
export const canBeRepeated = ({ idempotency }: Route): boolean => idempotency !== 'none';

function* accessFailures({ access, method, params }: Route, surface: Surface): Generator<ErrorCode> {
  if (!access) return;
  const accepted = surface.credentials.flatMap(({ accepts }) => accepts);
  const fromAnywhere = access.fromOtherSites ?? surface.takesOtherSites ?? false;
  const byBrowser = access.public ? !fromAnywhere : accepted.includes('session');
  if (byBrowser && !readOnly.includes(method)) yield 'CROSS_SITE';
  if (access.public) return;
  const person = accepted.some((kind) => ofPeople.includes(kind));
  yield* credentialFailures.filter((code) => person || code !== 'USER_NOT_ACTIVE');
  if (access.anyScope.length > 0) yield 'SCOPE_MISSING';
  if (access.role ?? access.projectRole) yield 'ROLE_TOO_LOW';
  const refusesOthers = access.only !== undefined && !surface.seesOnlyItsOwn;
  const inOrganization = params.some(({ name }) => name === 'organizationId');
  if (inOrganization && accepted.includes('session') && access.role !== 'owner') yield 'SSO_REQUIRED';
  if (inOrganization && person) yield 'MFA_REQUIRED';
  if (access.stepUp) yield 'STEP_UP_REQUIRED';
  if (refusesOthers || access.admin || inOrganization) yield 'FORBIDDEN';
}

/** What was not asked for is refused too, so that every operation can find its input invalid. */
function* inputFailures({ method, params }: Route): Generator<ErrorCode> {
  yield 'VALIDATION';
  if (params.length > 0) yield 'NOT_FOUND';
  if (!readOnly.includes(method)) yield* ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const;
}
