import { isStorable, ulidSpelling } from '@latchkey/common';
import {
  idOutput,
  longText,
  nameField,
  offsetQuery,
  printTime,
  text,
  timeOutput,
  urlField,
  Wire,
} from '@latchkey/surface';
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { type ServiceProvider } from '../service-provider.js';
import { type SsoConnection } from '../sso-connection.js';

const kind = z.enum(['oidc', 'saml']).meta({ description: 'How it signs people in.', examples: ['oidc'] });
const name = nameField('What people read on the button, such as the name of the provider.', 'Acme ID');
const defaultRole = z.enum(['admin', 'member']).meta({
  description: 'The role of who comes in by it for the first time, and is no member yet.',
  examples: ['member'],
});

const issuer = urlField('The issuer, as its discovery document names it.', 'https://id.example.com');
const clientId = text(255, 'The id of the client that you have registered there.', 'latchkey');
const scopes = z
  .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,128}$/, { error: 'must be a scope, such as email' }))
  .max(20)
  .meta({ description: 'What is asked for; openid always is.', examples: [['openid', 'email', 'profile']] });
const claim = (what: string, example: string) => text(128, `The claim that holds the ${what}.`, example);
const secret = z
  .string()
  .trim()
  .min(1)
  .max(4096)
  .refine(isStorable, { error: 'must not contain NUL or half of a surrogate pair' })
  .meta({
    description: 'The secret of the client. It is never shown again.',
    examples: ['a-secret-of-the-client'],
    format: 'password',
    secret: true,
  });

const entityId = text(1024, 'The entity id of the identity provider.', 'https://id.example.com/saml');
const ssoUrl = urlField('Where sign-ins are sent, by the redirect binding.', 'https://id.example.com/saml/sso');
const metadata = longText(
  256,
  'The metadata of the identity provider, as XML. It tells the other fields.',
  '<EntityDescriptor …',
);
const certificates = z
  .array(longText(16, 'A certificate in PEM.', '-----BEGIN CERTIFICATE-----…'))
  .min(1)
  .max(10)
  .meta({
    description: 'What assertions may be signed with: several while one takes over from the other.',
    examples: [['-----BEGIN CERTIFICATE-----…']],
  });
const attribute = (what: string, example: string) =>
  text(256, `The attribute that holds the ${what}; null: one of those that are in common use.`, example).nullable();

const oidcFields = z
  .strictObject({
    issuer: issuer.optional(),
    clientId: clientId.optional(),
    clientSecret: secret.optional(),
    scopes: scopes.optional(),
    emailClaim: claim('address', 'email').optional(),
    nameClaim: claim('name', 'name').optional(),
  })
  .meta({ description: 'The OpenID provider. Issuer, client id and client secret are needed to make a connection.' });

const samlFields = z
  .strictObject({
    metadata: metadata.optional(),
    entityId: entityId.optional(),
    ssoUrl: ssoUrl.optional(),
    certificates: certificates.optional(),
    emailAttribute: attribute('address', 'mail').optional(),
    nameAttribute: attribute('name', 'displayName').optional(),
  })
  .meta({ description: 'The SAML identity provider: its metadata, or entity id, URL and certificates.' });

const example = {
  name: 'Acme ID',
  defaultRole: 'member',
  oidc: { issuer: 'https://id.example.com', clientId: 'latchkey', clientSecret: 'a-secret-of-the-client' },
};

/** A new connection, by OpenID Connect or by SAML. */
export class SsoConnectionBody extends Wire(
  'NewSsoConnection',
  { name, defaultRole: defaultRole.optional(), oidc: oidcFields.optional(), saml: samlFields.optional() },
  example,
) {}

/** What changes of a connection. A field that is left out stays. */
export class SsoConnectionChangeBody extends Wire(
  'SsoConnectionChange',
  {
    name: name.optional(),
    defaultRole: defaultRole.optional(),
    oidc: oidcFields.optional(),
    saml: samlFields.optional(),
  },
  { name: 'Acme ID' },
) {}

/** Which connections to list. */
export class SsoConnectionsQuery extends Wire('SsoConnectionsQuery', offsetQuery()) {}

const oidcOutput = z
  .strictObject({
    issuer: z.string().meta({ description: 'The issuer.', examples: ['https://id.example.com'] }),
    clientId: z.string().meta({ description: 'The id of the client.', examples: ['latchkey'] }),
    clientSecretLast4: z
      .string()
      .nullable()
      .meta({ description: 'How the secret of the client ends.', examples: ['x7Qd'] }),
    scopes: z.array(z.string()).meta({ description: 'What is asked for.', examples: [['openid', 'email', 'profile']] }),
    emailClaim: z.string().meta({ description: 'The claim that holds the address.', examples: ['email'] }),
    nameClaim: z.string().meta({ description: 'The claim that holds the name.', examples: ['name'] }),
  })
  .nullable()
  .meta({ description: 'The OpenID provider; null of one by SAML.' });

const samlOutput = z
  .strictObject({
    entityId: z.string().meta({ description: 'The entity id.', examples: ['https://id.example.com/saml'] }),
    ssoUrl: z.string().meta({ description: 'Where sign-ins are sent.', examples: ['https://id.example.com/saml/sso'] }),
    certificates: z
      .array(
        z.strictObject({
          pem: z.string().meta({ description: 'The certificate.', examples: ['-----BEGIN CERTIFICATE-----…'] }),
          fingerprint: z.string().meta({ description: 'Its SHA-256 fingerprint.', examples: ['AB:CD:…'] }),
          expiresAt: timeOutput('When it ends.'),
        }),
      )
      .meta({ description: 'What assertions may be signed with.' }),
    emailAttribute: z
      .string()
      .nullable()
      .meta({ description: 'The attribute that holds the address.', examples: ['mail'] }),
    nameAttribute: z
      .string()
      .nullable()
      .meta({ description: 'The attribute that holds the name.', examples: ['displayName'] }),
  })
  .nullable()
  .meta({ description: 'The SAML identity provider; null of one by OpenID Connect.' });

const serviceProvider = z
  .strictObject({
    callbackUrl: z.string().meta({
      description: 'Where the provider sends people back to: redirect URI or assertion consumer service URL.',
      examples: ['https://latchkey.example.com/api/auth/sso/oidc/callback'],
    }),
    entityId: z
      .string()
      .nullable()
      .meta({
        description: 'Our entity id, and where our metadata is; null of one by OpenID Connect.',
        examples: ['https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata'],
      }),
    startUrl: z.string().meta({
      description: 'Where a sign-in by this connection begins: for the provider’s page of applications.',
      examples: ['https://latchkey.example.com/api/auth/sso/01J0…/start'],
    }),
  })
  .meta({ description: 'What the provider has to be told of us.' });

/** A connection to an identity provider: never its secret. */
export class SsoConnectionView extends Wire('SsoConnection', {
  id: idOutput(ulidSpelling, 'The connection.'),
  kind,
  name: z.string().meta({ description: 'What people read on the button.', examples: ['Acme ID'] }),
  enabled: z.boolean().meta({ description: 'Whether people can come in by it.', examples: [true] }),
  defaultRole,
  setUpBy: z.enum(['owner', 'admin']).meta({
    description: 'The role of whoever set the provider up last. What an admin has set up lets no owner in.',
    examples: ['owner'],
  }),
  oidc: oidcOutput,
  saml: samlOutput,
  serviceProvider,
  createdAt: timeOutput('When it was made.'),
  updatedAt: timeOutput('When it last changed.'),
}) {
  static from(row: SsoConnection, provider: ServiceProvider): SsoConnectionView {
    return {
      id: ulidSpelling.print(row.id),
      kind: row.kind,
      name: row.name,
      enabled: row.enabled,
      defaultRole: row.defaultRole,
      setUpBy: row.vouchesFor,
      oidc: row.kind === 'oidc' ? oidcOf(row) : null,
      saml: row.kind === 'saml' ? samlOf(row) : null,
      serviceProvider: {
        callbackUrl: provider.callbackUrl(row),
        entityId: row.kind === 'saml' ? provider.entityId(row.id) : null,
        startUrl: provider.startUrl(row.id),
      },
      createdAt: printTime(row.createdAt),
      updatedAt: printTime(row.updatedAt),
    };
  }
}

const oidcOf = ({ settings, secretLast4 }: Extract<SsoConnection, { kind: 'oidc' }>) => ({
  issuer: settings.issuer,
  clientId: settings.clientId,
  clientSecretLast4: secretLast4,
  scopes: [...settings.scopes],
  emailClaim: settings.emailClaim,
  nameClaim: settings.nameClaim,
});

const samlOf = ({ settings }: Extract<SsoConnection, { kind: 'saml' }>) => ({
  entityId: settings.entityId,
  ssoUrl: settings.ssoUrl,
  certificates: settings.certificates.map((pem) => {
    const { fingerprint256, validTo } = new X509Certificate(pem);
    return { pem, fingerprint: fingerprint256, expiresAt: printTime(new Date(validTo)) };
  }),
  emailAttribute: settings.emailAttribute,
  nameAttribute: settings.nameAttribute,
});

/** What came of a look at an identity provider. */
export class SsoTestView extends Wire('SsoConnectionTest', {
  ok: z.boolean().meta({ description: 'Whether people could come in, as far as that can be told.', examples: [true] }),
  problems: z.array(z.string()).meta({
    description: 'What is in the way, if anything.',
    examples: [['The provider could not be asked: it leads to an address that is not public.']],
  }),
}) {
  static from(problems: readonly string[]): SsoTestView {
    return { ok: problems.length === 0, problems: [...problems] };
  }
}

const enforced = z.boolean().meta({
  description:
    'Whether people with an address in a proven domain come in by the identity provider alone, but for owners.',
  examples: [true],
});

/** How an organization wants its people to sign in. */
export class SsoSettingsBody extends Wire('SsoSettingsChange', { enforced }, { enforced: false }) {}

/** The same, as it is. */
export class SsoSettingsView extends Wire('SsoSettings', { enforced }) {
  static from(value: boolean): SsoSettingsView {
    return { enforced: value };
  }
}
