import { AppError, type Eventually, keyPattern, oncePer } from '@latchkey/common';
import { type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { type Authentication } from './authentication.js';
import { type CredentialKind, type Principal } from './principal.js';
import { type CredentialPlace, type CredentialResolver, type PresentedCredential } from './credential.js';
import { readCredential } from './presented.js';
import { sourcesFor, type SurfaceAccess } from './surface-access.js';

/** Where an operation looks for a credential, and what it takes for one: the same for all of its requests. */
interface Entry {
  readonly places: readonly CredentialPlace[];
  readonly takenIn: ReadonlyMap<CredentialPlace, Taken>;
}

/** The kinds of credential that are taken in a place, and who can tell whose one of them is. */
interface Taken {
  readonly kinds: readonly CredentialKind[];
  readonly resolvers: readonly CredentialResolver[];
}

/** Asks each resolver in turn whose credential it is. */
export class Authenticator {
  private readonly entriesOf = oncePer((surface: SurfaceAccess) =>
    oncePer((rule: AuthenticationRule) => this.readEntry(surface, rule)),
  );

  constructor(
    private readonly resolvers: readonly CredentialResolver[],
    private readonly sessionCookie: string,
  ) {}

  /**
   * Never throws for a bad credential: the refusal has to be counted before it is answered.
   * @param rule of the operation, which on some surfaces says which kinds of credential are looked for
   */
  authenticate(request: AccessRequest, surface: SurfaceAccess, rule: AuthenticationRule): Eventually<Authentication> {
    try {
      const { places, takenIn } = this.entriesOf(surface)(rule);
      const presented = readCredential(request, places, this.sessionCookie);
      if (!presented) return {};
      const found = resolve(presented, takenIn.get(presented.place) ?? nothing);
      return found instanceof Promise ? found.catch(failureOf) : found;
    } catch (error) {
      return failureOf(error);
    }
  }

  private readEntry(surface: SurfaceAccess, rule: AuthenticationRule): Entry {
    const sources = sourcesFor(surface, rule);
    const taken = sources.map(({ place, accepts }): [CredentialPlace, Taken] => {
      const kinds = seenBy(surface, rule, accepts);
      const resolvers = this.resolvers.filter((resolver) => resolver.kinds.some((kind) => kinds.includes(kind)));
      return [place, { kinds, resolvers }];
    });
    return { places: sources.map(({ place }) => place), takenIn: new Map(taken) };
  }
}

/** What a rule says about credentials. */
type AuthenticationRule = Pick<AccessRule, 'only' | 'place'>;

const nothing: Taken = { kinds: [], resolvers: [] };

/** @param from the first resolver that was not asked yet */
function resolve(presented: PresentedCredential, taken: Taken, from = 0): Eventually<Authentication> {
  const { kinds, resolvers } = taken;
  for (let index = from; index < resolvers.length; index++) {
    const resolution = resolvers[index].resolve(presented, kinds);
    if (resolution instanceof Promise) {
      return resolution.then((found) =>
        found === 'not-mine' ? resolve(presented, taken, index + 1) : conclusion(found, presented, kinds),
      );
    }
    if (resolution !== 'not-mine') return conclusion(resolution, presented, kinds);
  }
  return { failure: unknown(presented) };
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

/** On some surfaces an operation sees no credentials but of the kinds that it takes. */
const seenBy = (
  { seesOnlyItsOwn }: SurfaceAccess,
  { only }: AuthenticationRule,
  kinds: readonly CredentialKind[],
): readonly CredentialKind[] => (only && seesOnlyItsOwn ? kinds.filter((kind) => only.includes(kind)) : kinds);

const unknown = (presented: PresentedCredential): AppError =>
  new AppError(
    presented.place === 'x-api-key' || presented.text.search(keyPattern) === 0 ? 'API_KEY_INVALID' : 'TOKEN_INVALID',
  );
