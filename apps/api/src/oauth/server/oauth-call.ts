import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that the authorization server answers, in the places where the library calls us back. */
export interface OAuthCall {
  /** When it arrived. */
  readonly arrivedAt: Date;
  /** Whether it redeems what can be redeemed once. What ends or asks about such a thing loses no race for it. */
  readonly redeems: boolean;
  /** Whether it came while another request with the same one-time token was running. */
  readonly raced: boolean;
  /** What went wrong on our side, if anything did: the library says no more than `server_error`. */
  fault?: unknown;
}

/** The request that is being answered. */
export const oauthCalls = new AsyncLocalStorage<OAuthCall>();
