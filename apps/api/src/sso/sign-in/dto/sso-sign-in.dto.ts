import { emailField, LooseWire, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ServiceProvider } from '../../connections/service-provider.js';
import { type SsoDemand } from '../../rule/sso-rule.js';
import { isOwnPath } from '../own-path.js';

/** Who wants to come in. */
export class IdentifyBody extends Wire('Identify', { email: emailField('The address to sign in with.') }) {}

/** By which ways people of a domain come in. It depends on the domain alone, and says nothing of anybody. */
export class SignInWaysView extends Wire('SignInWays', {
  methods: z.array(z.enum(['sso', 'password'])).meta({
    description: 'The ways to offer, the one to be preferred first.',
    examples: [['sso', 'password']],
  }),
  sso: z
    .strictObject({
      url: z.string().meta({
        description: 'Where the sign-in begins: send the browser there, with `returnTo` where it is to go on.',
        examples: ['https://latchkey.example.com/api/auth/sso/01J0…/start'],
      }),
      organizationName: z.string().meta({ description: 'Whose identity provider it is.', examples: ['Acme Ltd'] }),
      enforced: z.boolean().meta({
        description: 'Whether a password lets nobody in but owners of the organization.',
        examples: [false],
      }),
    })
    .nullable()
    .meta({ description: 'Null where the domain is no organization’s, or that has no identity provider.' }),
}) {
  static from(found: SsoDemand | undefined, provider: ServiceProvider): SignInWaysView {
    if (!found?.connectionId) return { methods: ['password'], sso: null };
    const { organizationName, enforced, connectionId } = found;
    const methods: ('sso' | 'password')[] = enforced ? ['sso'] : ['sso', 'password'];
    return { methods, sso: { url: provider.startUrl(connectionId), organizationName, enforced } };
  }
}

/** Where to go on after a sign-in. */
export class SsoStartQuery extends Wire('SsoStart', {
  returnTo: z
    .string()
    .max(2048)
    .refine(isOwnPath, { error: 'must be a path of the console, such as /account' })
    .default('/')
    .meta({ description: 'A path of the console to go on at.', examples: ['/account'], default: '/' }),
}) {}

const told = (description: string, example: string) =>
  z
    .string()
    .max(8192)
    .optional()
    .meta({ description, examples: [example] });

/** What an OpenID provider sends people back with (OpenID Connect Core 1.0 §3.1.2.5); it may say more. */
export class OidcCallbackQuery extends LooseWire('OidcCallback', {
  code: told('What we get tokens for.', 'SplxlOBeZQQYbYS6WxSbIA'),
  state: told('What we have sent people there with.', 'af0ifjsldkj'),
  iss: told('The issuer (RFC 9207).', 'https://id.example.com'),
  error: told('Why nobody was let in.', 'access_denied'),
}) {}

/** What a SAML provider has browsers send (SAML 2.0 Bindings §3.5.4); it may say more. */
export class SamlResponseBody extends LooseWire('SamlResponse', {
  SAMLResponse: z
    .string()
    .min(1)
    .max(524_288)
    .meta({ description: 'The response, in base64.', examples: ['PHNhbWxwOlJlc3BvbnNl…'] }),
  RelayState: z
    .string()
    .max(1024)
    .optional()
    .meta({ description: 'What we have sent people there with.', examples: ['kJ3v…'] }),
}) {}

/** What a believed response is fetched by. */
export class SamlFinishQuery extends Wire('SamlFinish', {
  ticket: z
    .string()
    .max(128)
    .meta({ description: 'As we have sent the browser here with.', examples: ['kJ3v…'], secret: true }),
}) {}
