import * as oauth from 'openid-client';
import { CommandFailure, signedOut } from '../failures.js';
import type { SignIn } from '../profiles/profile.js';

/** How every server knows this program. */
export const ownClientId = 'app_01j0000000e00800000000030h';

/** What is shown to the person who is to agree. */
export interface DevicePrompt {
  readonly code: string;
  readonly address: string;
}

/** What a sign-in asks for. */
export interface DeviceLogin {
  readonly url: string;
  /** How this program is known to the server. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly show: (prompt: DevicePrompt) => void;
}

/** Signs in by a code that a person types elsewhere (RFC 8628), and waits until they did. */
export async function signInByDevice({ url, clientId, scopes, show }: DeviceLogin): Promise<SignIn> {
  return explained(url, async () => {
    const config = await discover(url, clientId);
    const device = await oauth.initiateDeviceAuthorization(config, { scope: scopes.join(' ') });
    show({ code: device.user_code, address: device.verification_uri_complete ?? device.verification_uri });
    return toSignIn(clientId, await oauth.pollDeviceAuthorizationGrant(config, device));
  });
}

/** The same sign-in with tokens that last longer. @throws CommandFailure where it has ended */
export async function renew(url: string, signIn: SignIn): Promise<SignIn> {
  const { clientId, refreshToken } = signIn;
  if (refreshToken === undefined) throw signedOut('The sign-in has ended: run latchkey login.');
  return explained(url, async () => {
    const config = await discover(url, clientId);
    return { ...signIn, ...toSignIn(clientId, await oauth.refreshTokenGrant(config, refreshToken)) };
  });
}

/** Ends a sign-in at the server, with all that came of it. */
export async function revoke(url: string, { clientId, refreshToken, accessToken }: SignIn): Promise<void> {
  await explained(url, async () => {
    await oauth.tokenRevocation(await discover(url, clientId), refreshToken ?? accessToken);
  });
}

const optionsFor = (url: string): oauth.DiscoveryRequestOptions => ({
  algorithm: 'oauth2',
  // Whoever names an address without TLS means it: a server on their own machine.
  execute: url.startsWith('http:') ? [oauth.allowInsecureRequests] : [],
});

const discover = (url: string, clientId: string): Promise<oauth.Configuration> =>
  oauth.discovery(new URL(url), clientId, undefined, oauth.None(), optionsFor(url));

function toSignIn(clientId: string, tokens: oauth.TokenEndpointResponse & oauth.TokenEndpointResponseHelpers): SignIn {
  const { access_token: accessToken, refresh_token: refreshToken } = tokens;
  const expiresAt = new Date(Date.now() + (tokens.expiresIn() ?? 0) * 1000).toISOString();
  return { kind: 'oauth', clientId, accessToken, expiresAt, ...(refreshToken !== undefined && { refreshToken }) };
}

async function explained<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    if (error instanceof oauth.ResponseBodyError) throw refused(error);
    // What it is challenged for can be nothing but who it says it is.
    if (error instanceof oauth.WWWAuthenticateChallengeError) throw unknownClient();
    throw new CommandFailure(`The authorization server of ${url} cannot be used: ${reasonOf(error)}`);
  }
}

function refused({ error, error_description: description }: oauth.ResponseBodyError): CommandFailure {
  if (error === 'access_denied') return new CommandFailure('Access was refused.', undefined, 'ACCESS_DENIED');
  if (error === 'expired_token') return new CommandFailure('Nobody agreed in time: run it again.');
  if (error === 'invalid_grant') return signedOut('The sign-in has ended: run latchkey login.');
  return new CommandFailure(`The server refused: ${description ?? error}.`, undefined, error.toUpperCase());
}

const unknownClient = (): CommandFailure =>
  new CommandFailure(
    'The server does not know this program: make a personal token in its console and run latchkey login --token -, or name a client of your organization with --client-id.',
    undefined,
    'INVALID_CLIENT',
  );

function reasonOf(error: unknown): string {
  let last = error;
  while (last instanceof Error && last.cause instanceof Error) last = last.cause;
  return last instanceof Error ? last.message : String(last);
}
