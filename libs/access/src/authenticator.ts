import { AppError, type Eventually, keyPattern } from '@latchkey/common';
import { type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { type Authentication } from './authentication.js';
import { type CredentialKind, type Principal } from './principal.js';
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
  authenticate(
    request: AccessRequest,
    surface: SurfaceAccess,
    rule: Pick<AccessRule, 'only' | 'place'> = {},
  ): Eventually<Authentication> {
    try {
      const places = sourcesFor(surface, rule).map((source) => source.place);
      const presented = readCredential(request, places, this.sessionCookie);
      if (!presented) return {};
      const found = this.resolve(presented, acceptedFor(presented, surface, rule));
      return found instanceof Promise ? found.catch(failureOf) : found;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** @param from the first resolver that was not asked yet */
  private resolve(
    presented: PresentedCredential,
    accepted: readonly CredentialKind[],
    from = 0,
  ): Eventually<Authentication> {
    for (let index = from; index < this.resolvers.length; index++) {
      const resolver = this.resolvers[index];
      if (!accepts(resolver, accepted)) continue;
      const resolution = resolver.resolve(presented, accepted);
      if (resolution instanceof Promise) {
        return resolution.then((found) =>
          found === 'not-mine' ? this.resolve(presented, accepted, index + 1) : conclusion(found, presented, accepted),
        );
      }
      if (resolution !== 'not-mine') return conclusion(resolution, presented, accepted);
    }
    return { failure: unknown(presented) };
  }
}

function conclusion(
  found: AppError | Principal,
  presented: PresentedCredential,
  accepted: readonly CredentialKind[],
): Authentication {
  if (found instanceof AppError) return { failure: found };
  return accepted.includes(found.kind) ? { principal: found } : { failure: unknown(presented) };
}

function failureOf(error: unknown): Authentication {
  if (error instanceof AppError) return { failure: error };
  throw error;
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
