import { wordsOf } from '../model/index.js';

/** Words that Go does not write with one capital only. */
const initialisms: Readonly<Record<string, string>> = {
  api: 'API',
  e2b: 'E2B',
  github: 'GitHub',
  id: 'ID',
  ids: 'IDs',
  ip: 'IP',
  json: 'JSON',
  md: 'MD',
  mfa: 'MFA',
  oauth: 'OAuth',
  oidc: 'OIDC',
  openai: 'OpenAI',
  pem: 'PEM',
  rp: 'RP',
  saml: 'SAML',
  sso: 'SSO',
  totp: 'TOTP',
  uri: 'URI',
  uris: 'URIs',
  url: 'URL',
  usd: 'USD',
};

/** A name that other packages see. Names that begin with a digit are classes of statuses, such as `2xx`. */
export function exported(name: string): string {
  const words = wordsOf(name).map(capitalized).join('');
  return /^\d/.test(words) ? `Status${words}` : words;
}

/** The name of a parameter. */
export function parameter(name: string): string {
  const [first, ...others] = wordsOf(name);
  return first + others.map(capitalized).join('');
}

/** The name of the package of a surface; `internal` is a word of Go's own in a path. */
export const packageOf = (surface: string): string =>
  surface === 'internal' ? 'internalapi' : wordsOf(surface).join('');

const capitalized = (word: string) => initialisms[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
