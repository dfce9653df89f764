import { AppError, type ErrorCode } from '@latchkey/common';
import { bearerChallenge, type LimitedRequest, statusOn } from '@latchkey/surface';
import { type FastifyReply } from 'fastify';
import { internal } from '../surfaces/internal.surface.js';
import { type AuthorizedView } from './dto/authorize.dto.js';
import { identityHeadersOf } from './identity-headers.js';
import { type Verdict, type VerdictCode } from './verdict.js';

/** The header that tells a proxy why, where statuses are too few. */
export const codeHeader = 'X-Latchkey-Code';

/** What the header says where the client has shown no credential. */
const missing = 'MISSING';

const errors: Readonly<Record<Exclude<VerdictCode, 'VALID'>, ErrorCode>> = {
  NOT_FOUND: 'API_KEY_INVALID',
  EXPIRED: 'API_KEY_INVALID',
  REVOKED: 'API_KEY_INVALID',
  DISABLED: 'API_KEY_INVALID',
  USER_NOT_ACTIVE: 'USER_NOT_ACTIVE',
  INSUFFICIENT_SCOPE: 'SCOPE_MISSING',
  RATE_LIMITED: 'RATE_LIMITED',
};

/** How a proxy is to be told. */
export interface ProxyManners {
  /** Whether the client has shown anything at all. */
  readonly shown: boolean;
  /** The status for a client that has to wait. */
  readonly limitedStatus: number;
}

/**
 * Answers a proxy: by status and headers, with a body that it may hand on to its client. A refusal is no failure of the
 * request that asked, and so it is neither thrown nor audited as one.
 */
export function answerProxy(
  verdict: Verdict,
  reply: FastifyReply,
  { shown, limitedStatus }: ProxyManners,
): AuthorizedView {
  const { code, principal, decision } = verdict;
  (reply.request as unknown as LimitedRequest).limitDecision = decision;
  if (code === 'VALID' && principal) {
    void reply.headers(identityHeadersOf(principal));
    return { valid: true };
  }
  const nobody = code === 'NOT_FOUND' && !shown;
  const error = nobody ? new AppError('CREDENTIAL_MISSING') : errorOf(code as keyof typeof errors, limitedStatus);
  const status = statusOn(internal, error);
  void reply.status(status).header(codeHeader, nobody ? missing : code);
  if (status === 401) void reply.header('www-authenticate', bearerChallenge(!nobody));
  return internal.fail(error, { status, requestId: reply.request.id }) as AuthorizedView;
}

/** Where 429 is not understood, who has to wait is forbidden to go on, and the header says why. */
function errorOf(code: keyof typeof errors, limitedStatus: number): AppError {
  const error = new AppError(errors[code]);
  const { message } = error;
  return code === 'RATE_LIMITED' && limitedStatus === 403 ? new AppError('FORBIDDEN', { message }) : error;
}
