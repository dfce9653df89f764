import { AppError, keyPattern } from '@latchkey/common';
import { type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { type Authentication } from './authentication.js';
import { type CredentialKind } from './principal.js';
import { type CredentialResolver, type PresentedCredential } from './credential.js';
import { readCredential } from './presented.js';
import { sourcesFor, type SurfaceAccess } from './surface-access.js';

/** Asks each resolver in turn whose credential it is. */
export class Authenticator {
  constructor(
    private readonly resolvers: readonly CredentialResolver[],
    private readonly sessionCookie: string,
  ) {}

  /**
   * Never throws for a bad credential: the refusal has to be counted before it is answered.
   * @param rule of the operation, which on some surfaces says which kinds of credential are looked for
   */
  async authenticate(
    request: AccessRequest,
    surface: SurfaceAccess,
    rule: Pick<AccessRule, 'only' | 'place'> = {},
  ): Promise<Authentication> {
    try {
      const places = sourcesFor(surface, rule).map((source) => source.place);
      const presented = readCredential(request, places, this.sessionCookie);
      return presented ? await this.resolve(presented, acceptedFor(presented, surface, rule)) : {};
    } catch (error) {
      if (error instanceof AppError) return { failure: error };
      throw error;
    }
  }

  private async resolve(presented: PresentedCredential, accepted: readonly CredentialKind[]): Promise<Authentication> {
    for (const resolver of this.resolvers.filter((candidate) => accepts(candidate, accepted))) {
      const resolution = await resolver.resolve(presented, accepted);
      if (resolution === 'not-mine') continue;
      if (resolution instanceof AppError) return { failure: resolution };
      return accepted.includes(resolution.kind) ? { principal: resolution } : { failure: unknown(presented) };
    }
    return { failure: unknown(presented) };
  }
}

/** The kinds of credential that are taken in the place where one was found. */
function acceptedFor(
  { place }: PresentedCredential,
  surface: SurfaceAccess,
  { only }: Pick<AccessRule, 'only'>,
): readonly CredentialKind[] {
  const kinds = surface.credentials.find((source) => source.place === place)?.accepts ?? [];
  return only && surface.seesOnlyItsOwn ? kinds.filter((kind) => only.includes(kind)) : kinds;
}

const accepts = (resolver: CredentialResolver, accepted: readonly CredentialKind[]): boolean =>
  resolver.kinds.some((kind) => accepted.includes(kind));

const unknown = (presented: PresentedCredential): AppError =>
  new AppError(
    presented.place === 'x-api-key' || presented.text.search(keyPattern) === 0 ? 'API_KEY_INVALID' : 'TOKEN_INVALID',
  );
