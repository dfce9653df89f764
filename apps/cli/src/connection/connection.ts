import { AccountClient, type ClientOptions } from '@latchkey/sdk';
import { misused, signedOut } from '../failures.js';
import type { Credential, Profile } from '../profiles/profile.js';
import type { ProfileStore } from '../profiles/profile-store.js';
import { FreshToken } from './fresh-token.js';

/** A server, and who asks it. */
export interface Connection {
  readonly url: string;
  readonly client: AccountClient;
  /** How one is signed in. */
  readonly by: 'environment' | Credential['kind'];
  readonly profileName: string;
  /** What is remembered of this very server; empty where nothing is. */
  readonly profile: Partial<Profile>;
}

/** What decides where a command goes. */
export interface Target {
  readonly environment: NodeJS.ProcessEnv;
  readonly profiles: ProfileStore;
  readonly profile?: string;
  readonly url?: string;
}

/** Which profile is meant. */
export const profileNameOf = ({ environment, profile }: Pick<Target, 'environment' | 'profile'>): string =>
  profile ?? (environment.LATCHKEY_PROFILE || 'default');

/** The origin that somebody wrote. @throws CommandFailure where it is none */
export function originOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw misused(`${text} is no address of a server: it begins with https:// or http://.`);
  }
  return new URL(text).origin;
}

/** @throws CommandFailure where no server is named, or nobody is signed in there */
export async function connect(target: Target): Promise<Connection> {
  const { environment, profiles } = target;
  const profileName = profileNameOf(target);
  const stored = await profiles.read(profileName);
  const named = target.url ?? (environment.LATCHKEY_URL || undefined);
  if (named === undefined && stored === undefined) {
    throw signedOut('Nobody is signed in: run latchkey login --url <origin>, or set LATCHKEY_URL and LATCHKEY_TOKEN.');
  }
  const url = named === undefined ? (stored as Profile).url : originOf(named);
  // What is stored is for the server that it came from, and is shown to no other.
  const profile: Partial<Profile> = stored?.url === url ? stored : {};
  const at = { url, profileName, profile };
  if (environment.LATCHKEY_TOKEN) {
    return { ...at, by: 'environment', client: clientWith(url, environment.LATCHKEY_TOKEN) };
  }
  const { credential } = profile;
  if (!credential) throw signedOut(`Nobody is signed in at ${url}: run latchkey login --url ${url}.`);
  return { ...at, by: credential.kind, client: await clientFor(url, credential, profiles, profileName) };
}

/** A client that shows a token. */
export const clientWith = (url: string, token: string): AccountClient =>
  new AccountClient({ ...common(url), ...shown(token) });

async function clientFor(
  url: string,
  credential: Credential,
  profiles: ProfileStore,
  name: string,
): Promise<AccountClient> {
  if (credential.kind === 'token') return clientWith(url, credential.token);
  const fresh = new FreshToken(profiles, name, credential);
  // Known before anything is asked: a sign-in that has ended is no connection that broke.
  await fresh.get();
  const fetchAs: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await fresh.get()}`);
    return fetch(input, { ...init, headers });
  };
  return new AccountClient({ ...common(url), fetch: fetchAs });
}

/** Somebody waits at a terminal: rather told to come back later than left without a word for a minute. */
const common = (baseUrl: string): ClientOptions => ({ baseUrl, maxRetryDelay: 5_000 });

/** Tokens of three parts are JWTs, and keys have no dots. */
const shown = (token: string): Pick<ClientOptions, 'token' | 'apiKey'> =>
  token.split('.').length === 3 ? { token } : { apiKey: token };
