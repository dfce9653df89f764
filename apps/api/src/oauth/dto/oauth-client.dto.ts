import { idOutput, nameField, offsetQuery, printTime, timeOutput, urlField, wholeField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { clientIdSpelling, type GrantType, grantTypes, type OAuthClient } from '../clients/oauth-client.js';
import { type IssuedClient } from '../clients/oauth-client.service.js';
import { redirectUriFault } from '../clients/redirect-uri.js';

const mostAddresses = 20;
const mostScopes = 50;
const mostGrace = 30 * 86_400;

const redirectUri = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const message = redirectUriFault(text);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .meta({ examples: ['https://app.example.com/callback'] });

/** RFC 6749 §3.3: printable, without quotes and backslashes. */
const serviceScope = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9:._/-]*$/, { error: 'must be lower-case letters, digits and : . _ / -' })
  .meta({ examples: ['reports:read'] });

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];

const fields = {
  name: nameField('What people read when they are asked to agree.', 'Acme Reports'),
  homepage: urlField('Where people can read about it.', 'https://reports.example.com'),
  grantTypes: z
    .array(z.enum(grantTypes))
    .min(1)
    .max(grantTypes.length)
    .transform(unique)
    .meta({ description: 'How it gets tokens.', examples: [['authorization_code', 'refresh_token']] }),
  redirectUris: z
    .array(redirectUri)
    .max(mostAddresses)
    .transform(unique)
    .meta({
      description:
        'Where people may be sent back to: these very addresses. Of a loopback address the port is left open.',
      examples: [['https://app.example.com/callback']],
    }),
  serviceScopes: z
    .array(serviceScope)
    .max(mostScopes)
    .transform(unique)
    .meta({
      description: 'What it can ask for at services of your organization, in words of your own.',
      examples: [['reports:read']],
    }),
};

/** What a new client starts with. */
export class OAuthClientBody extends Wire('NewOAuthClient', {
  name: fields.name,
  confidential: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether it can keep a secret, as a server can.', examples: [true] }),
  homepage: fields.homepage.nullable().default(null),
  grantTypes: fields.grantTypes.default((): GrantType[] => ['authorization_code', 'refresh_token']),
  redirectUris: fields.redirectUris.default((): string[] => []),
  serviceScopes: fields.serviceScopes.default((): string[] => []),
}) {}

/** What changes of a client. A field that is left out stays. */
export class OAuthClientChangeBody extends Wire('OAuthClientChange', {
  name: fields.name.optional(),
  homepage: fields.homepage.nullable().optional(),
  grantTypes: fields.grantTypes.optional(),
  redirectUris: fields.redirectUris.optional(),
  serviceScopes: fields.serviceScopes.optional(),
}) {}

/** How a client gets another secret. */
export class OAuthClientSecretRotationBody extends Wire('OAuthClientSecretRotation', {
  graceSeconds: wholeField(0, mostGrace, 'For how long the former secret works on, up to 30 days.', 3600).default(0),
}) {}

/** Which clients to list. */
export class OAuthClientsQuery extends Wire('OAuthClientsQuery', offsetQuery()) {}

const view = {
  id: idOutput(account.ids.oauthClient, 'The client’s id, as it names itself (`client_id`).'),
  name: fields.name,
  confidential: z.boolean().meta({ description: 'Whether it keeps a secret.', examples: [true] }),
  homepage: z
    .string()
    .nullable()
    .meta({ description: 'Where people can read about it.', examples: ['https://reports.example.com'] }),
  grantTypes: z
    .array(z.enum(grantTypes))
    .meta({ description: 'How it gets tokens.', examples: [['authorization_code', 'refresh_token']] }),
  redirectUris: z
    .array(z.string())
    .meta({ description: 'Where people may be sent back to.', examples: [['https://app.example.com/callback']] }),
  serviceScopes: z
    .array(z.string())
    .meta({ description: 'What it can ask for at services of the organization.', examples: [['reports:read']] }),
  createdAt: timeOutput('When it was made.'),
  updatedAt: timeOutput('When it last changed.'),
  lastUsedAt: timeOutput('When it last got tokens, give or take an hour; null: never.').nullable(),
  formerSecretExpiresAt: timeOutput('Until when the former secret works on; null: there is none.').nullable(),
};

/** A client, as it is answered. */
export class OAuthClientView extends Wire('OAuthClient', view) {
  static from(client: OAuthClient): OAuthClientView {
    return {
      id: clientIdSpelling.print(client.id),
      name: client.name,
      confidential: client.confidential,
      homepage: client.homepage,
      grantTypes: [...client.grantTypes],
      redirectUris: [...client.redirectUris],
      serviceScopes: [...client.serviceScopes],
      createdAt: printTime(client.createdAt),
      updatedAt: printTime(client.updatedAt),
      lastUsedAt: client.usedAt > client.createdAt ? printTime(client.usedAt) : null,
      formerSecretExpiresAt: printTime(client.formerSecretExpiresAt),
    };
  }
}

/** A client with the secret that it was just given: the only answer that shows it. */
export class IssuedOAuthClientView extends Wire('IssuedOAuthClient', {
  ...view,
  secret: z
    .string()
    .nullable()
    .meta({
      description: 'The client’s secret (`client_secret`), shown this once; null for one that keeps none.',
      examples: ['lcs_kJ3v…'],
      secret: true,
    }),
}) {
  static from({ client, secret }: IssuedClient): IssuedOAuthClientView {
    return { ...OAuthClientView.from(client), secret };
  }
}
