import { type AppError, type Eventually } from '@latchkey/common';
import { type CredentialKind, type Principal } from './principal.js';

/** Where in a request a credential is sent. */
export type CredentialPlace = 'cookie' | 'x-api-key' | 'bearer' | 'x-latchkey-service';

/** One place that a surface looks at, and the kinds of credential that it takes there. */
export interface CredentialSource {
  readonly place: CredentialPlace;
  readonly accepts: readonly CredentialKind[];
  /** Looked at by those operations alone that name the place: see `AccessRule.place`. */
  readonly onlyWhereNamed?: true;
}

/** A credential as it was sent, not yet believed. */
export interface PresentedCredential {
  readonly place: CredentialPlace;
  readonly text: string;
}

/** A resolver's three answers: not my kind · my kind and bad (the error) · verified. */
export type Resolution = 'not-mine' | AppError | Principal;

/** Turns one or more kinds of presented credential into a principal. */
export abstract class CredentialResolver {
  abstract readonly kinds: readonly CredentialKind[];
  /** @param accepted the kinds that the surface takes in this place, so that another kind costs no look-up */
  abstract resolve(presented: PresentedCredential, accepted: readonly CredentialKind[]): Eventually<Resolution>;
}
