import { type Authentication } from './authentication.js';
import { type CredentialSource } from './credential.js';
import { type Principal } from './principal.js';

/** The part of an HTTP request that access decisions read and write. */
export interface AccessRequest {
  readonly method: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, string>>;
  readonly raw: { readonly rawHeaders: readonly string[] };
  /** Set by the guard: the surface of the handler. */
  surface?: { readonly credentials: readonly CredentialSource[] };
  /** Set by the guard: the controller of the handler. */
  controller?: object;
  /** Set by the guard: the name of the handler. */
  operation?: string;
  /** Set by the guard: what came of the credential, also where its caller is then refused. Nothing to act upon. */
  authentication?: Authentication;
  /** Set by the guard once the caller is known, and may go on. */
  principal?: Principal;
}
