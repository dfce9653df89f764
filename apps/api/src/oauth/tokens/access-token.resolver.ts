import { CredentialResolver, type PresentedCredential, type Principal, type Resolution } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AccessTokens, type ShownAccessToken } from './access-token.service.js';

/** Recognises people by the access token of a client that they have let in: it does what both may do. */
@Injectable()
export class AccessTokenResolver extends CredentialResolver {
  readonly kinds = ['oauth'] as const;

  constructor(private readonly tokens: AccessTokens) {
    super();
  }

  async resolve({ place, text }: PresentedCredential): Promise<Resolution> {
    if (place !== 'bearer' || !this.tokens.isOne(text)) return 'not-mine';
    const shown = await this.tokens.find(text);
    if (!shown?.grant.stands || shown.token.expired) return new AppError('TOKEN_INVALID');
    return shown.grant.isActive ? clientOf(shown) : new AppError('USER_NOT_ACTIVE');
  }
}

/** A client that acts for a person. */
export const clientOf = ({ token, grant }: ShownAccessToken): Principal => ({
  kind: 'oauth',
  credentialId: grant.id,
  userId: grant.userId,
  organizationId: grant.organizationId,
  projectId: null,
  scopes: token.scopes,
  environment: 'live',
  ceiling: null,
  plan: null,
  expiresAt: token.expiresAt,
});
