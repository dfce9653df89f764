/** What is known of a server and of who is signed in there. */
export interface Profile {
  /** The origin of the server. */
  readonly url: string;
  /** How one is signed in; none where only the rest is remembered. */
  readonly credential?: Credential;
  /** What commands are about that are not told otherwise. */
  readonly organizationId?: string;
  readonly projectId?: string;
}

/** A token that was given, or those of a sign-in by OAuth. */
export type Credential = GivenToken | SignIn;

/** A token that somebody made and brought along. */
export interface GivenToken {
  readonly kind: 'token';
  readonly token: string;
}

/** Tokens that are renewed by themselves. */
export interface SignIn {
  readonly kind: 'oauth';
  readonly clientId: string;
  readonly accessToken: string;
  /** When the access token ends, as a date. */
  readonly expiresAt: string;
  /** Works once: whoever uses it writes the next one down. */
  readonly refreshToken?: string;
}
