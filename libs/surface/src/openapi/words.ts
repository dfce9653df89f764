import { type AccessRule, type CredentialKind } from '@latchkey/access';
import { type Route } from './route-catalogue.js';

const spelling: Readonly<Record<string, string>> = {
  api: 'API',
  id: 'ID',
  json: 'JSON',
  jwks: 'JWKS',
  jwt: 'JWT',
  oidc: 'OIDC',
  saml: 'SAML',
  sso: 'SSO',
  url: 'URL',
};

const kinds: Readonly<Record<CredentialKind, string>> = {
  session: 'a session',
  jwt: 'a JWT',
  oauth: 'an OAuth 2.1 access token',
  personal: 'a personal access token (`ba_…`)',
  project: 'a project key (`cc_live_…` or `cc_test_…`)',
  workspace: 'a workspace key (`wk_live_…` or `wk_test_…`)',
  secret: 'a secret key (`sk_live_…` or `sk_test_…`)',
  service: 'a service credential (`svc_…`)',
};

const outlivesPeople: readonly CredentialKind[] = ['project', 'workspace', 'service'];

/** `createPersonalAccessToken` as `Create personal access token`. */
export function sentenceOf(name: string): string {
  const words = name.split(/(?=[A-Z])/).map((word) => spelling[word.toLowerCase()] ?? word.toLowerCase());
  return capital(words.join(' ')).replace('open API', 'OpenAPI');
}

/** `TOO_MANY_THINGS` or `too many-things` as `TooManyThings`. */
export const pascalOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[\W_]+/)
    .map(capital)
    .join('');

/** Names kinds of credential: `a session or a JWT`. */
export const credentialWords = (accepted: readonly CredentialKind[]): string =>
  alternatives(accepted.map((kind) => kinds[kind]));

/** Who may call an operation, as Markdown sentences. */
export function accessWords({ access, limits, surface }: Route): string {
  if (!access) return '';
  const ofServices = surface?.credentials.every(({ accepts }) => accepts.every((kind) => kind === 'service'));
  const ofKeys = surface?.credentials.every(({ accepts }) => accepts.every((kind) => outlivesPeople.includes(kind)));
  const sentences = access.public
    ? ['Open to everybody.']
    : [
        ofServices && access.anyScope.length === 0 ? 'For services of the deployment alone.' : scopeWords(access),
        onlyWords(access),
        access.admin ? 'For admins of the deployment alone.' : '',
        access.stepUp ? 'Who has a second factor must have shown it within the last fifteen minutes.' : '',
        ...(ofKeys
          ? [ceilingWords(access.role ?? access.projectRole)]
          : [roleWords(access.role, 'organization'), roleWords(access.projectRole, 'project')]),
      ];
  const counted = limits.map((limit) => `Has a limit of its own, \`${kebab(limit)}\`, counted by client address.`);
  return [...sentences, ...counted].filter((sentence) => sentence !== '').join(' ');
}

function scopeWords({ anyScope, only }: AccessRule): string {
  if (anyScope.length > 0) return `Needs the scope ${alternatives(anyScope.map((scope) => `\`${scope}\``))}.`;
  return only ? '' : 'Takes any valid credential, whatever its scopes.';
}

const onlyWords = ({ only }: AccessRule): string => (only ? `Takes only ${credentialWords(only)}.` : '');

const roleWords = (role: string | undefined, where: string): string =>
  role ? `Needs the role \`${role}\` in the ${where}${role === 'owner' ? '' : ', or a higher one'}.` : '';

/** Keys of a project or a workspace have no role of their own: they act as high as who made them did then. */
const ceilingWords = (role: string | undefined): string =>
  role ? `Needs a key that acts as \`${role}\`${role === 'owner' ? '' : ' or higher'}.` : '';

const alternatives = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' or ') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** As the RateLimit header names limits. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
