import { type AppError, type Eventually, type IdSpelling } from '@latchkey/common';
import { type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { type CredentialSource } from './credential.js';
import { type Principal } from './principal.js';

/** The part of a surface that access decisions depend on. */
export interface SurfaceAccess {
  readonly credentials: readonly CredentialSource[];
  /** Whether an operation that takes only some kinds of credential does not know others (401), instead of refusing them (403). */
  readonly seesOnlyItsOwn?: true;
  /** Whether browsers may send changes from any site: nothing on it goes by a cookie alone. */
  readonly takesOtherSites?: true;
  /** How the surface spells the ids of organizations and projects in its paths. */
  readonly ids: { readonly organization: IdSpelling; readonly project: IdSpelling };
}

/** Where an operation of a surface looks for the caller's credential, and what it takes there. */
export const sourcesFor = (
  { credentials }: Pick<SurfaceAccess, 'credentials'>,
  { place }: Pick<AccessRule, 'place'>,
): readonly CredentialSource[] =>
  credentials.filter((source) => (place ? source.place === place : !source.onlyWhereNamed));

/** One request at the point where it is known who calls, and not yet whether they may. */
export interface Arrival {
  readonly surface: SurfaceAccess;
  readonly handler: object;
  readonly rule: AccessRule;
  readonly request: AccessRequest;
  readonly principal: Principal | undefined;
  /** Why the credential was refused, if one was. */
  readonly failure: AppError | undefined;
}

/** Admits or refuses a request by its limits; the surface kit answers. Throws `RATE_LIMITED`. */
export abstract class AdmissionControl {
  abstract admit(arrival: Arrival): Eventually<void>;
}
