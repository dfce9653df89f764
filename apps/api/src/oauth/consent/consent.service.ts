import { Directory, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, ulidSpelling, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { StepUpCheck } from '../../auth/factors/step-up-check.js';
import { SessionService } from '../../auth/session.service.js';
import { OAuthGrants } from '../grants/oauth-grants.js';
import { lifetimes } from '../server/provider-settings.js';
import { type AuthorizationRequest, divide } from './authorization-request.js';

/** What a person decides when they agree. */
export interface Consent {
  /** The one organization that it is about; null: all that they are in. */
  readonly organizationId: Uuid | null;
  /** Which of the scopes they allow; undefined: all. */
  readonly scopes?: readonly string[];
}

/** What came of it. */
export interface GivenConsent {
  readonly grantId: Uuid;
  /** How the library names the person. */
  readonly accountId: string;
  /** When they proved who they are, in seconds since 1970. */
  readonly authTime: number;
}

/** People who agree that a client may act for them. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly grants: OAuthGrants,
    private readonly sessions: SessionService,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly stepUp: StepUpCheck,
  ) {}

  /**
   * Notes that the caller agrees. Who lets a client act for them has just shown their second factor: it goes on without them.
   * @throws AppError `FORBIDDEN` for an organization that they are not in, `VALIDATION` for nothing, `STEP_UP_REQUIRED`
   */
  async give(
    caller: UserPrincipal,
    asked: AuthorizationRequest,
    { organizationId, scopes }: Consent,
  ): Promise<GivenConsent> {
    const { userId } = caller;
    if (organizationId !== null && !(await this.directory.membership(organizationId, userId))) {
      throw new AppError('FORBIDDEN');
    }
    const { resources, refused } = divide(asked, scopes);
    const nothing = Object.values(resources).every((allowed) => allowed.length === 0);
    if (nothing && asked.identityScopes.length === 0) {
      throw AppError.invalid('scopes', 'Allow at least one of the scopes that it asks for, or refuse it as a whole.');
    }
    if (asked.ofAccount && !nothing) await this.stepUp.assert(caller);
    const grantId = newId();
    await this.grants.add({
      id: grantId,
      clientId: asked.client.id,
      userId,
      organizationId,
      identityScopes: asked.identityScopes,
      resources,
      refused: { identityScopes: [], resources: refused },
      createdAt: this.clock.now(),
      expiresAt: this.clock.after(lifetimes.grant),
    });
    return { grantId, accountId: ulidSpelling.print(userId), authTime: await this.authTimeOf(caller) };
  }

  /** When the caller proved who they are, in seconds since 1970. @throws AppError `TOKEN_INVALID` where their session is gone */
  async authTimeOf({ credentialId }: UserPrincipal): Promise<number> {
    const session = await this.sessions.findById(credentialId);
    if (!session) throw new AppError('TOKEN_INVALID');
    return Math.floor(session.createdAt.getTime() / 1000);
  }
}
