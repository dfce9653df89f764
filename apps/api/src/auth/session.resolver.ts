import {
  CredentialResolver,
  type PresentedCredential,
  type Principal,
  type Resolution,
  type SessionProof,
} from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type LiveSession } from './session.repository.js';
import { SessionService } from './session.service.js';

/** Recognises people by their session cookie. */
@Injectable()
export class SessionResolver extends CredentialResolver {
  readonly kinds = ['session'] as const;

  constructor(private readonly sessions: SessionService) {
    super();
  }

  async resolve(presented: PresentedCredential): Promise<Resolution> {
    if (presented.place !== 'cookie') return 'not-mine';
    const session = await this.sessions.findByToken(presented.text);
    return session ? principalOf(session, 'session') : new AppError('TOKEN_INVALID');
  }
}

/** The person behind a session, or why they may not come in. */
export const principalOf = (session: LiveSession, kind: 'session' | 'jwt'): Principal | AppError =>
  session.isActive ? { ...callerOf(session, kind), proof: proofOf(session) } : new AppError('USER_NOT_ACTIVE');

/** Who calls by a session, whether they may come in or not. A session holds every scope of its surface. */
export const callerOf = (
  {
    id,
    userId,
    expiresAt,
    ssoOrganizationId = null,
  }: Pick<LiveSession, 'id' | 'userId' | 'expiresAt'> & Partial<Pick<LiveSession, 'ssoOrganizationId'>>,
  kind: 'session' | 'jwt',
): Principal => ({
  kind,
  credentialId: id,
  userId,
  organizationId: null,
  projectId: null,
  scopes: null,
  environment: 'live',
  ceiling: null,
  plan: null,
  ssoOrganizationId,
  expiresAt,
});

const proofOf = ({ method, secondFactorAt }: LiveSession): SessionProof => ({ method, secondFactorAt });
