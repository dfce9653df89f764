import { AppError, keyPattern } from '@latchkey/common';
import { type AccessRequest } from './access-request.js';
import { type Authentication } from './authentication.js';
import { type CredentialKind } from './principal.js';
import { type CredentialResolver, type PresentedCredential } from './credential.js';
import { readCredential } from './presented.js';
import { type SurfaceAccess } from './surface-access.js';

/** Asks each resolver in turn whose credential it is. */
export class Authenticator {
  constructor(
    private readonly resolvers: readonly CredentialResolver[],
    private readonly sessionCookie: string,
  ) {}

  /** Never throws for a bad credential: the refusal has to be counted before it is answered. */
  async authenticate(request: AccessRequest, surface: SurfaceAccess): Promise<Authentication> {
    try {
      const places = surface.credentials.map((source) => source.place);
      const presented = readCredential(request, places, this.sessionCookie);
      return presented ? await this.resolve(presented, surface) : {};
    } catch (error) {
      if (error instanceof AppError) return { failure: error };
      throw error;
    }
  }

  private async resolve(presented: PresentedCredential, surface: SurfaceAccess): Promise<Authentication> {
    const accepted = surface.credentials.find((source) => source.place === presented.place)?.accepts ?? [];
    for (const resolver of this.resolvers.filter((candidate) => accepts(candidate, accepted))) {
      const resolution = await resolver.resolve(presented, accepted);
      if (resolution === 'not-mine') continue;
      if (resolution instanceof AppError) return { failure: resolution };
      return accepted.includes(resolution.kind) ? { principal: resolution } : { failure: unknown(presented) };
    }
    return { failure: unknown(presented) };
  }
}

const accepts = (resolver: CredentialResolver, accepted: readonly CredentialKind[]): boolean =>
  resolver.kinds.some((kind) => accepted.includes(kind));

const unknown = (presented: PresentedCredential): AppError =>
  new AppError(
    presented.place === 'x-api-key' || presented.text.search(keyPattern) === 0 ? 'API_KEY_INVALID' : 'TOKEN_INVALID',
  );
